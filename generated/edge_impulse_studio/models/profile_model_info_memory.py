# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelInfoMemory``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import profile_model_info_memory_details as _profile_model_info_memory_details

if TYPE_CHECKING:
    from .profile_model_info_memory_details import ProfileModelInfoMemoryDetails

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelInfoMemory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    eon: ProfileModelInfoMemoryDetails | Unset = UNSET
    eon_ram_optimized: ProfileModelInfoMemoryDetails | Unset = UNSET
    tflite: ProfileModelInfoMemoryDetails | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "eon": "eon",
        "eonRamOptimized": "eon_ram_optimized",
        "tflite": "tflite",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelInfoMemory")
        d, o = v, _new(ProfileModelInfoMemory)
        known = 0
        o._extra = None
        if "eon" in d:
            known += 1
            o.eon = _profile_model_info_memory_details.read(d["eon"], d, "eon", drift)
        else:
            o.eon = UNSET
        if "eonRamOptimized" in d:
            known += 1
            o.eon_ram_optimized = _profile_model_info_memory_details.read(
                d["eonRamOptimized"], d, "eonRamOptimized", drift
            )
        else:
            o.eon_ram_optimized = UNSET
        if "tflite" in d:
            known += 1
            o.tflite = _profile_model_info_memory_details.read(d["tflite"], d, "tflite", drift)
        else:
            o.tflite = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelInfoMemory._read
