# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EntitlementLimits``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EntitlementLimits(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    compute_time_per_year: float | Unset = UNSET
    gpu_compute_time_per_year: float | Unset = UNSET
    number_of_projects: int | Unset = UNSET
    number_of_users: int | Unset = UNSET
    total_storage: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "computeTimePerYear": "compute_time_per_year",
        "gpuComputeTimePerYear": "gpu_compute_time_per_year",
        "numberOfProjects": "number_of_projects",
        "numberOfUsers": "number_of_users",
        "totalStorage": "total_storage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EntitlementLimits")
        d, o = v, _new(EntitlementLimits)
        known = 0
        o._extra = None
        if "computeTimePerYear" in d:
            known += 1
            o.compute_time_per_year = (
                v
                if type(v := d["computeTimePerYear"]) is float or type(v) is int
                else number(v, d, "computeTimePerYear", drift)
            )
        else:
            o.compute_time_per_year = UNSET
        if "gpuComputeTimePerYear" in d:
            known += 1
            o.gpu_compute_time_per_year = (
                v
                if type(v := d["gpuComputeTimePerYear"]) is float or type(v) is int
                else number(v, d, "gpuComputeTimePerYear", drift)
            )
        else:
            o.gpu_compute_time_per_year = UNSET
        if "numberOfProjects" in d:
            known += 1
            o.number_of_projects = (
                v if type(v := d["numberOfProjects"]) is int else integer(v, d, "numberOfProjects", drift)
            )
        else:
            o.number_of_projects = UNSET
        if "numberOfUsers" in d:
            known += 1
            o.number_of_users = v if type(v := d["numberOfUsers"]) is int else integer(v, d, "numberOfUsers", drift)
        else:
            o.number_of_users = UNSET
        if "totalStorage" in d:
            known += 1
            o.total_storage = (
                v if type(v := d["totalStorage"]) is float or type(v) is int else number(v, d, "totalStorage", drift)
            )
        else:
            o.total_storage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EntitlementLimits._read
