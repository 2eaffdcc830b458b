# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeleteModelResponse200``: 4 fields, 1 of them required."""

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
class DeleteModelResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: str
    code: str | Unset = UNSET
    message: str | Unset = UNSET
    time: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "code": "code",
        "message": "message",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeleteModelResponse200")
        d, o = v, _new(DeleteModelResponse200)
        known = 1
        o._extra = None
        try:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(DeleteModelResponse200, known, d, at, key, drift)
        if "code" in d:
            known += 1
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
        else:
            o.code = UNSET
        if "message" in d:
            known += 1
            o.message = v if type(v := d["message"]) is str else text(v, d, "message", drift)
        else:
            o.message = UNSET
        if "time" in d:
            known += 1
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        else:
            o.time = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeleteModelResponse200._read
