# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TimeSeriesDataPoint``: 2 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TimeSeriesDataPoint(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    timestamp: datetime.datetime
    value: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "timestamp": "timestamp",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TimeSeriesDataPoint")
        d, o = v, _new(TimeSeriesDataPoint)
        known = 2
        o._extra = None
        try:
            o.timestamp = date_time(d["timestamp"], d, "timestamp", drift)
            o.value = v if type(v := d["value"]) is float or type(v) is int else number(v, d, "value", drift)
        except KeyError:
            return with_gaps(TimeSeriesDataPoint, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TimeSeriesDataPoint._read
