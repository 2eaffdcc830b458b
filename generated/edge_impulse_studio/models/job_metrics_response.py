# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobMetricsResponse``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import time_series_data_point as _time_series_data_point

if TYPE_CHECKING:
    from .time_series_data_point import TimeSeriesDataPoint

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobMetricsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    cpu_usage: list[TimeSeriesDataPoint] | Unset = UNSET
    memory_usage: list[TimeSeriesDataPoint] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "cpuUsage": "cpu_usage",
        "memoryUsage": "memory_usage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobMetricsResponse")
        d, o = v, _new(JobMetricsResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(JobMetricsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "cpuUsage" in d:
            known += 1
            o.cpu_usage = list_of(_time_series_data_point.read, d["cpuUsage"], d, "cpuUsage", drift)
        else:
            o.cpu_usage = UNSET
        if "memoryUsage" in d:
            known += 1
            o.memory_usage = list_of(_time_series_data_point.read, d["memoryUsage"], d, "memoryUsage", drift)
        else:
            o.memory_usage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobMetricsResponse._read
