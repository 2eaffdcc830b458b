# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetEventLogsResponse200``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from ..types import UNSET, Unset
from . import event_log as _event_log

if TYPE_CHECKING:
    from .event_log import EventLog

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetEventLogsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    event_logs: list[EventLog] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "event_logs": "event_logs",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetEventLogsResponse200")
        d, o = v, _new(GetEventLogsResponse200)
        known = 1
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
        except KeyError:
            return with_gaps(GetEventLogsResponse200, known, d, at, key, drift)
        if "event_logs" in d:
            known += 1
            o.event_logs = list_of(_event_log.read, d["event_logs"], d, "event_logs", drift)
        else:
            o.event_logs = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetEventLogsResponse200._read
