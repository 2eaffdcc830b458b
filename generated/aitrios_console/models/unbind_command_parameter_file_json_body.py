# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UnbindCommandParameterFileJsonBody``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UnbindCommandParameterFileJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_ids: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_ids": "device_ids",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UnbindCommandParameterFileJsonBody")
        d, o = v, _new(UnbindCommandParameterFileJsonBody)
        known = 1
        o._extra = None
        try:
            o.device_ids = v if type(v := d["device_ids"]) is str else text(v, d, "device_ids", drift)
        except KeyError:
            return with_gaps(UnbindCommandParameterFileJsonBody, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UnbindCommandParameterFileJsonBody._read
