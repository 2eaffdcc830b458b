# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelTableMcu``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset
from . import profile_model_table_mcu_memory as _profile_model_table_mcu_memory

if TYPE_CHECKING:
    from .profile_model_table_mcu_memory import ProfileModelTableMcuMemory

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelTableMcu(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    supported: bool
    mcu_support_error: str | Unset = UNSET
    memory: ProfileModelTableMcuMemory | Unset = UNSET
    time_per_inference_ms: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "supported": "supported",
        "mcuSupportError": "mcu_support_error",
        "memory": "memory",
        "timePerInferenceMs": "time_per_inference_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelTableMcu")
        d, o = v, _new(ProfileModelTableMcu)
        known = 2
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.supported = v if type(v := d["supported"]) is bool else boolean(v, d, "supported", drift)
        except KeyError:
            return with_gaps(ProfileModelTableMcu, known, d, at, key, drift)
        if "mcuSupportError" in d:
            known += 1
            o.mcu_support_error = v if type(v := d["mcuSupportError"]) is str else text(v, d, "mcuSupportError", drift)
        else:
            o.mcu_support_error = UNSET
        if "memory" in d:
            known += 1
            o.memory = _profile_model_table_mcu_memory.read(d["memory"], d, "memory", drift)
        else:
            o.memory = UNSET
        if "timePerInferenceMs" in d:
            known += 1
            o.time_per_inference_ms = (
                v if type(v := d["timePerInferenceMs"]) is int else integer(v, d, "timePerInferenceMs", drift)
            )
        else:
            o.time_per_inference_ms = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelTableMcu._read
