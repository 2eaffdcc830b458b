# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``SuccessResponse``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SuccessResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SuccessResponse")
        d, o = v, _new(SuccessResponse)
        known = 1
        o._extra = None
        try:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(SuccessResponse, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SuccessResponse._read
