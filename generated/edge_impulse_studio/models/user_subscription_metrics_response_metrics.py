# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserSubscriptionMetricsResponseMetrics``: 5 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserSubscriptionMetricsResponseMetrics(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    compute_minutes_cpu: float
    compute_minutes_gpu: float
    compute_minutes_limit: float
    compute_minutes_total: float
    compute_reset_date: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "computeMinutesCpu": "compute_minutes_cpu",
        "computeMinutesGpu": "compute_minutes_gpu",
        "computeMinutesLimit": "compute_minutes_limit",
        "computeMinutesTotal": "compute_minutes_total",
        "computeResetDate": "compute_reset_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserSubscriptionMetricsResponseMetrics")
        d, o = v, _new(UserSubscriptionMetricsResponseMetrics)
        known = 4
        o._extra = None
        try:
            o.compute_minutes_cpu = (
                v
                if type(v := d["computeMinutesCpu"]) is float or type(v) is int
                else number(v, d, "computeMinutesCpu", drift)
            )
            o.compute_minutes_gpu = (
                v
                if type(v := d["computeMinutesGpu"]) is float or type(v) is int
                else number(v, d, "computeMinutesGpu", drift)
            )
            o.compute_minutes_limit = (
                v
                if type(v := d["computeMinutesLimit"]) is float or type(v) is int
                else number(v, d, "computeMinutesLimit", drift)
            )
            o.compute_minutes_total = (
                v
                if type(v := d["computeMinutesTotal"]) is float or type(v) is int
                else number(v, d, "computeMinutesTotal", drift)
            )
        except KeyError:
            return with_gaps(UserSubscriptionMetricsResponseMetrics, known, d, at, key, drift)
        if "computeResetDate" in d:
            known += 1
            o.compute_reset_date = date_time(d["computeResetDate"], d, "computeResetDate", drift)
        else:
            o.compute_reset_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserSubscriptionMetricsResponseMetrics._read
