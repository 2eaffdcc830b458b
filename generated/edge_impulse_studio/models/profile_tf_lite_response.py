# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileTfLiteResponse``: 12 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import keras_custom_metric as _keras_custom_metric
from . import profile_model_info_memory as _profile_model_info_memory
from .keras_model_variant_enum import KerasModelVariantEnum

if TYPE_CHECKING:
    from .keras_custom_metric import KerasCustomMetric
    from .profile_model_info_memory import ProfileModelInfoMemory

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileTfLiteResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    custom_metrics: list[KerasCustomMetric]
    device: str
    has_performance: bool
    is_supported_on_mcu: bool
    tflite_file_size_bytes: int
    variant: KerasModelVariantEnum
    error: str | Unset = UNSET
    mcu_support_error: str | Unset = UNSET
    memory: ProfileModelInfoMemory | Unset = UNSET
    profiling_error: str | Unset = UNSET
    time_per_inference_ms: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "customMetrics": "custom_metrics",
        "device": "device",
        "hasPerformance": "has_performance",
        "isSupportedOnMcu": "is_supported_on_mcu",
        "tfliteFileSizeBytes": "tflite_file_size_bytes",
        "variant": "variant",
        "error": "error",
        "mcuSupportError": "mcu_support_error",
        "memory": "memory",
        "profilingError": "profiling_error",
        "timePerInferenceMs": "time_per_inference_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileTfLiteResponse")
        d, o = v, _new(ProfileTfLiteResponse)
        known = 7
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.custom_metrics = list_of(_keras_custom_metric.read, d["customMetrics"], d, "customMetrics", drift)
            o.device = v if type(v := d["device"]) is str else text(v, d, "device", drift)
            o.has_performance = v if type(v := d["hasPerformance"]) is bool else boolean(v, d, "hasPerformance", drift)
            o.is_supported_on_mcu = (
                v if type(v := d["isSupportedOnMcu"]) is bool else boolean(v, d, "isSupportedOnMcu", drift)
            )
            o.tflite_file_size_bytes = (
                v if type(v := d["tfliteFileSizeBytes"]) is int else integer(v, d, "tfliteFileSizeBytes", drift)
            )
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(ProfileTfLiteResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "mcuSupportError" in d:
            known += 1
            o.mcu_support_error = v if type(v := d["mcuSupportError"]) is str else text(v, d, "mcuSupportError", drift)
        else:
            o.mcu_support_error = UNSET
        if "memory" in d:
            known += 1
            o.memory = _profile_model_info_memory.read(d["memory"], d, "memory", drift)
        else:
            o.memory = UNSET
        if "profilingError" in d:
            known += 1
            o.profiling_error = v if type(v := d["profilingError"]) is str else text(v, d, "profilingError", drift)
        else:
            o.profiling_error = UNSET
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


read = ProfileTfLiteResponse._read
