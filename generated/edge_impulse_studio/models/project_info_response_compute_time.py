# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseComputeTime``: 4 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseComputeTime(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    period_end_date: datetime.datetime
    period_start_date: datetime.datetime
    time_left_ms: int
    time_used_ms: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "periodEndDate": "period_end_date",
        "periodStartDate": "period_start_date",
        "timeLeftMs": "time_left_ms",
        "timeUsedMs": "time_used_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseComputeTime")
        d, o = v, _new(ProjectInfoResponseComputeTime)
        known = 4
        o._extra = None
        try:
            o.period_end_date = date_time(d["periodEndDate"], d, "periodEndDate", drift)
            o.period_start_date = date_time(d["periodStartDate"], d, "periodStartDate", drift)
            o.time_left_ms = v if type(v := d["timeLeftMs"]) is int else integer(v, d, "timeLeftMs", drift)
            o.time_used_ms = v if type(v := d["timeUsedMs"]) is int else integer(v, d, "timeUsedMs", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponseComputeTime, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseComputeTime._read
