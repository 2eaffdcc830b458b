# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetOrganizationComputeTimeUsageResponse``: 5 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetOrganizationComputeTimeUsageResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    cpu_compute_time: float | Unset = UNSET
    gpu_compute_time: float | Unset = UNSET
    total_compute_time: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "cpuComputeTime": "cpu_compute_time",
        "gpuComputeTime": "gpu_compute_time",
        "totalComputeTime": "total_compute_time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetOrganizationComputeTimeUsageResponse")
        d, o = v, _new(AdminGetOrganizationComputeTimeUsageResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(AdminGetOrganizationComputeTimeUsageResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "cpuComputeTime" in d:
            known += 1
            o.cpu_compute_time = (
                v
                if type(v := d["cpuComputeTime"]) is float or type(v) is int
                else number(v, d, "cpuComputeTime", drift)
            )
        else:
            o.cpu_compute_time = UNSET
        if "gpuComputeTime" in d:
            known += 1
            o.gpu_compute_time = (
                v
                if type(v := d["gpuComputeTime"]) is float or type(v) is int
                else number(v, d, "gpuComputeTime", drift)
            )
        else:
            o.gpu_compute_time = UNSET
        if "totalComputeTime" in d:
            known += 1
            o.total_compute_time = (
                v
                if type(v := d["totalComputeTime"]) is float or type(v) is int
                else number(v, d, "totalComputeTime", drift)
            )
        else:
            o.total_compute_time = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetOrganizationComputeTimeUsageResponse._read
