# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ErrorResponse``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ErrorResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    code: str
    message: str
    result: str
    time: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "result": "result",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ErrorResponse")
        d, o = v, _new(ErrorResponse)
        known = 4
        o._extra = None
        if "code" in d:
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
        else:
            known -= drift.absent(d, "code", "string")
        if "message" in d:
            o.message = v if type(v := d["message"]) is str else text(v, d, "message", drift)
        else:
            known -= drift.absent(d, "message", "string")
        if "result" in d:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        else:
            known -= drift.absent(d, "result", "string")
        if "time" in d:
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        else:
            known -= drift.absent(d, "time", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ErrorResponse._read
