# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobFailureDetails``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobFailureDetails(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    exit_code: int | Unset = UNSET
    message: str | Unset = UNSET
    reason: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "exitCode": "exit_code",
        "message": "message",
        "reason": "reason",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobFailureDetails")
        d, o = v, _new(JobFailureDetails)
        known = 0
        o._extra = None
        if "exitCode" in d:
            known += 1
            o.exit_code = v if type(v := d["exitCode"]) is int else integer(v, d, "exitCode", drift)
        else:
            o.exit_code = UNSET
        if "message" in d:
            known += 1
            o.message = v if type(v := d["message"]) is str else text(v, d, "message", drift)
        else:
            o.message = UNSET
        if "reason" in d:
            known += 1
            o.reason = v if type(v := d["reason"]) is str else text(v, d, "reason", drift)
        else:
            o.reason = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobFailureDetails._read
