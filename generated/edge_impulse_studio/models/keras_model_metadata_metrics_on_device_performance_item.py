# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataMetricsOnDevicePerformanceItem``: 10 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import keras_custom_metric as _keras_custom_metric
from . import (
    keras_model_metadata_metrics_on_device_performance_item_eon as _keras_model_metadata_metrics_on_device_performance_item_eon,
)
from . import (
    keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized as _keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized,
)
from . import (
    keras_model_metadata_metrics_on_device_performance_item_tflite as _keras_model_metadata_metrics_on_device_performance_item_tflite,
)

if TYPE_CHECKING:
    from .keras_custom_metric import KerasCustomMetric
    from .keras_model_metadata_metrics_on_device_performance_item_eon import (
        KerasModelMetadataMetricsOnDevicePerformanceItemEon,
    )
    from .keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized import (
        KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized,
    )
    from .keras_model_metadata_metrics_on_device_performance_item_tflite import (
        KerasModelMetadataMetricsOnDevicePerformanceItemTflite,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadataMetricsOnDevicePerformanceItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    eon: KerasModelMetadataMetricsOnDevicePerformanceItemEon
    has_performance: bool
    is_default: bool
    latency: float
    mcu: str
    name: str
    tflite: KerasModelMetadataMetricsOnDevicePerformanceItemTflite
    custom_metrics: list[KerasCustomMetric] | Unset = UNSET
    eon_ram_optimized: KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized | Unset = UNSET
    profiling_error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "eon": "eon",
        "hasPerformance": "has_performance",
        "isDefault": "is_default",
        "latency": "latency",
        "mcu": "mcu",
        "name": "name",
        "tflite": "tflite",
        "customMetrics": "custom_metrics",
        "eon_ram_optimized": "eon_ram_optimized",
        "profilingError": "profiling_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadataMetricsOnDevicePerformanceItem")
        d, o = v, _new(KerasModelMetadataMetricsOnDevicePerformanceItem)
        known = 7
        o._extra = None
        try:
            o.eon = _keras_model_metadata_metrics_on_device_performance_item_eon.read(d["eon"], d, "eon", drift)
            o.has_performance = v if type(v := d["hasPerformance"]) is bool else boolean(v, d, "hasPerformance", drift)
            o.is_default = v if type(v := d["isDefault"]) is bool else boolean(v, d, "isDefault", drift)
            o.latency = v if type(v := d["latency"]) is float or type(v) is int else number(v, d, "latency", drift)
            o.mcu = v if type(v := d["mcu"]) is str else text(v, d, "mcu", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.tflite = _keras_model_metadata_metrics_on_device_performance_item_tflite.read(
                d["tflite"], d, "tflite", drift
            )
        except KeyError:
            return with_gaps(KerasModelMetadataMetricsOnDevicePerformanceItem, known, d, at, key, drift)
        if "customMetrics" in d:
            known += 1
            o.custom_metrics = list_of(_keras_custom_metric.read, d["customMetrics"], d, "customMetrics", drift)
        else:
            o.custom_metrics = UNSET
        if "eon_ram_optimized" in d:
            known += 1
            o.eon_ram_optimized = _keras_model_metadata_metrics_on_device_performance_item_eon_ram_optimized.read(
                d["eon_ram_optimized"], d, "eon_ram_optimized", drift
            )
        else:
            o.eon_ram_optimized = UNSET
        if "profilingError" in d:
            known += 1
            o.profiling_error = v if type(v := d["profilingError"]) is str else text(v, d, "profilingError", drift)
        else:
            o.profiling_error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadataMetricsOnDevicePerformanceItem._read
