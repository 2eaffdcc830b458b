# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelTableMcuMemory``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import profile_model_table_mcu_memory_eon as _profile_model_table_mcu_memory_eon
from . import profile_model_table_mcu_memory_eon_ram_optimized as _profile_model_table_mcu_memory_eon_ram_optimized
from . import profile_model_table_mcu_memory_tflite as _profile_model_table_mcu_memory_tflite

if TYPE_CHECKING:
    from .profile_model_table_mcu_memory_eon import ProfileModelTableMcuMemoryEon
    from .profile_model_table_mcu_memory_eon_ram_optimized import ProfileModelTableMcuMemoryEonRamOptimized
    from .profile_model_table_mcu_memory_tflite import ProfileModelTableMcuMemoryTflite

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelTableMcuMemory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    eon: ProfileModelTableMcuMemoryEon | Unset = UNSET
    eon_ram_optimized: ProfileModelTableMcuMemoryEonRamOptimized | Unset = UNSET
    tflite: ProfileModelTableMcuMemoryTflite | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "eon": "eon",
        "eonRamOptimized": "eon_ram_optimized",
        "tflite": "tflite",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelTableMcuMemory")
        d, o = v, _new(ProfileModelTableMcuMemory)
        known = 0
        o._extra = None
        if "eon" in d:
            known += 1
            o.eon = _profile_model_table_mcu_memory_eon.read(d["eon"], d, "eon", drift)
        else:
            o.eon = UNSET
        if "eonRamOptimized" in d:
            known += 1
            o.eon_ram_optimized = _profile_model_table_mcu_memory_eon_ram_optimized.read(
                d["eonRamOptimized"], d, "eonRamOptimized", drift
            )
        else:
            o.eon_ram_optimized = UNSET
        if "tflite" in d:
            known += 1
            o.tflite = _profile_model_table_mcu_memory_tflite.read(d["tflite"], d, "tflite", drift)
        else:
            o.tflite = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelTableMcuMemory._read
