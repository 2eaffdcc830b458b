# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``RelearnResponse200``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RelearnResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: str
    iteration_id: str | Unset = UNSET
    iteration_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "iteration_id": "iteration_id",
        "iteration_name": "iteration_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RelearnResponse200")
        d, o = v, _new(RelearnResponse200)
        known = 1
        o._extra = None
        try:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(RelearnResponse200, known, d, at, key, drift)
        if "iteration_id" in d:
            known += 1
            o.iteration_id = v if type(v := d["iteration_id"]) is str else text(v, d, "iteration_id", drift)
        else:
            o.iteration_id = UNSET
        if "iteration_name" in d:
            known += 1
            o.iteration_name = v if type(v := d["iteration_name"]) is str else text(v, d, "iteration_name", drift)
        else:
            o.iteration_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RelearnResponse200._read
