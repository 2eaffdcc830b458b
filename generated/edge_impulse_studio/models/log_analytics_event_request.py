# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LogAnalyticsEventRequest``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LogAnalyticsEventRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    event_name: str
    event_properties: dict[str, Any]
    session_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "eventName": "event_name",
        "eventProperties": "event_properties",
        "sessionId": "session_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LogAnalyticsEventRequest")
        d, o = v, _new(LogAnalyticsEventRequest)
        known = 2
        o._extra = None
        try:
            o.event_name = v if type(v := d["eventName"]) is str else text(v, d, "eventName", drift)
            o.event_properties = map_of(anything, d["eventProperties"], d, "eventProperties", drift)
        except KeyError:
            return with_gaps(LogAnalyticsEventRequest, known, d, at, key, drift)
        if "sessionId" in d:
            known += 1
            o.session_id = v if type(v := d["sessionId"]) is str else text(v, d, "sessionId", drift)
        else:
            o.session_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LogAnalyticsEventRequest._read
