# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationComputeTimeUsage``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationComputeTimeUsage(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cpu_compute_time: float | Unset = UNSET
    gpu_compute_time: float | Unset = UNSET
    total_compute_time: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "cpuComputeTime": "cpu_compute_time",
        "gpuComputeTime": "gpu_compute_time",
        "totalComputeTime": "total_compute_time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationComputeTimeUsage")
        d, o = v, _new(OrganizationComputeTimeUsage)
        known = 0
        o._extra = None
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


read = OrganizationComputeTimeUsage._read
