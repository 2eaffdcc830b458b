# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ApplicationBudget``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import resource_range as _resource_range
from . import target_memory as _target_memory

if TYPE_CHECKING:
    from .resource_range import ResourceRange
    from .target_memory import TargetMemory

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApplicationBudget(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    energy_per_inference_joules: ResourceRange | Unset = UNSET
    latency_per_inference_ms: ResourceRange | Unset = UNSET
    memory_overhead: TargetMemory | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "energyPerInferenceJoules": "energy_per_inference_joules",
        "latencyPerInferenceMs": "latency_per_inference_ms",
        "memoryOverhead": "memory_overhead",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ApplicationBudget")
        d, o = v, _new(ApplicationBudget)
        known = 0
        o._extra = None
        if "energyPerInferenceJoules" in d:
            known += 1
            o.energy_per_inference_joules = _resource_range.read(
                d["energyPerInferenceJoules"], d, "energyPerInferenceJoules", drift
            )
        else:
            o.energy_per_inference_joules = UNSET
        if "latencyPerInferenceMs" in d:
            known += 1
            o.latency_per_inference_ms = _resource_range.read(
                d["latencyPerInferenceMs"], d, "latencyPerInferenceMs", drift
            )
        else:
            o.latency_per_inference_ms = UNSET
        if "memoryOverhead" in d:
            known += 1
            o.memory_overhead = _target_memory.read(d["memoryOverhead"], d, "memoryOverhead", drift)
        else:
            o.memory_overhead = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ApplicationBudget._read
