# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetRelearnStatusResponse200``: 2 fields, 1 of them required."""

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
class GetRelearnStatusResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: str
    status: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "status": "status",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetRelearnStatusResponse200")
        d, o = v, _new(GetRelearnStatusResponse200)
        known = 1
        o._extra = None
        try:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(GetRelearnStatusResponse200, known, d, at, key, drift)
        if "status" in d:
            known += 1
            o.status = v if type(v := d["status"]) is str else text(v, d, "status", drift)
        else:
            o.status = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetRelearnStatusResponse200._read
