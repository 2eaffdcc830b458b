# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationMetricsResponseMetrics``: 8 fields, 8 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationMetricsResponseMetrics(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cpu_compute_time_current_contract: float
    gpu_compute_time_current_contract: float
    jobs_compute_time_current_year: float
    jobs_compute_time_current_year_since: datetime.datetime
    project_count: int
    total_jobs_compute_time: float
    total_storage: float
    user_count: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "cpuComputeTimeCurrentContract": "cpu_compute_time_current_contract",
        "gpuComputeTimeCurrentContract": "gpu_compute_time_current_contract",
        "jobsComputeTimeCurrentYear": "jobs_compute_time_current_year",
        "jobsComputeTimeCurrentYearSince": "jobs_compute_time_current_year_since",
        "projectCount": "project_count",
        "totalJobsComputeTime": "total_jobs_compute_time",
        "totalStorage": "total_storage",
        "userCount": "user_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationMetricsResponseMetrics")
        d, o = v, _new(OrganizationMetricsResponseMetrics)
        known = 8
        o._extra = None
        try:
            o.cpu_compute_time_current_contract = (
                v
                if type(v := d["cpuComputeTimeCurrentContract"]) is float or type(v) is int
                else number(v, d, "cpuComputeTimeCurrentContract", drift)
            )
            o.gpu_compute_time_current_contract = (
                v
                if type(v := d["gpuComputeTimeCurrentContract"]) is float or type(v) is int
                else number(v, d, "gpuComputeTimeCurrentContract", drift)
            )
            o.jobs_compute_time_current_year = (
                v
                if type(v := d["jobsComputeTimeCurrentYear"]) is float or type(v) is int
                else number(v, d, "jobsComputeTimeCurrentYear", drift)
            )
            o.jobs_compute_time_current_year_since = date_time(
                d["jobsComputeTimeCurrentYearSince"], d, "jobsComputeTimeCurrentYearSince", drift
            )
            o.project_count = v if type(v := d["projectCount"]) is int else integer(v, d, "projectCount", drift)
            o.total_jobs_compute_time = (
                v
                if type(v := d["totalJobsComputeTime"]) is float or type(v) is int
                else number(v, d, "totalJobsComputeTime", drift)
            )
            o.total_storage = (
                v if type(v := d["totalStorage"]) is float or type(v) is int else number(v, d, "totalStorage", drift)
            )
            o.user_count = v if type(v := d["userCount"]) is int else integer(v, d, "userCount", drift)
        except KeyError:
            return with_gaps(OrganizationMetricsResponseMetrics, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationMetricsResponseMetrics._read
