# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ErrorResponse``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
            o.message = v if type(v := d["message"]) is str else text(v, d, "message", drift)
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        except KeyError:
            return with_gaps(ErrorResponse, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ErrorResponse._read
