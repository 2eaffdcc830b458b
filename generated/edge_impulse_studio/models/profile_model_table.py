# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelTable``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from . import profile_model_table_mcu as _profile_model_table_mcu
from . import profile_model_table_mpu as _profile_model_table_mpu
from .profile_model_table_variant import ProfileModelTableVariant

if TYPE_CHECKING:
    from .profile_model_table_mcu import ProfileModelTableMcu
    from .profile_model_table_mpu import ProfileModelTableMpu

_new = object.__new__
_ProfileModelTableVariant = members(ProfileModelTableVariant)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelTable(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    gpu_or_mpu_accelerator: ProfileModelTableMpu
    high_end_mcu: ProfileModelTableMcu
    high_end_mcu_plus_accelerator: ProfileModelTableMcu
    low_end_mcu: ProfileModelTableMcu
    mpu: ProfileModelTableMpu
    variant: ProfileModelTableVariant

    WIRE: ClassVar[Mapping[str, str]] = {
        "gpuOrMpuAccelerator": "gpu_or_mpu_accelerator",
        "highEndMcu": "high_end_mcu",
        "highEndMcuPlusAccelerator": "high_end_mcu_plus_accelerator",
        "lowEndMcu": "low_end_mcu",
        "mpu": "mpu",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelTable")
        d, o = v, _new(ProfileModelTable)
        known = 6
        o._extra = None
        try:
            o.gpu_or_mpu_accelerator = _profile_model_table_mpu.read(
                d["gpuOrMpuAccelerator"], d, "gpuOrMpuAccelerator", drift
            )
            o.high_end_mcu = _profile_model_table_mcu.read(d["highEndMcu"], d, "highEndMcu", drift)
            o.high_end_mcu_plus_accelerator = _profile_model_table_mcu.read(
                d["highEndMcuPlusAccelerator"], d, "highEndMcuPlusAccelerator", drift
            )
            o.low_end_mcu = _profile_model_table_mcu.read(d["lowEndMcu"], d, "lowEndMcu", drift)
            o.mpu = _profile_model_table_mpu.read(d["mpu"], d, "mpu", drift)
            o.variant = (
                _ProfileModelTableVariant[v]
                if type(v := d["variant"]) is str and v in _ProfileModelTableVariant
                else member(ProfileModelTableVariant, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(ProfileModelTable, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelTable._read
