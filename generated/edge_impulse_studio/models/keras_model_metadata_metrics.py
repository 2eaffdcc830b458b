# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataMetrics``: 13 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import additional_metric as _additional_metric
from . import (
    keras_model_metadata_metrics_on_device_performance_item as _keras_model_metadata_metrics_on_device_performance_item,
)
from . import model_prediction as _model_prediction
from .keras_model_metadata_metrics_visualization import KerasModelMetadataMetricsVisualization
from .keras_model_type_enum import KerasModelTypeEnum

if TYPE_CHECKING:
    from .additional_metric import AdditionalMetric
    from .keras_model_metadata_metrics_on_device_performance_item import (
        KerasModelMetadataMetricsOnDevicePerformanceItem,
    )
    from .model_prediction import ModelPrediction

_new = object.__new__
_KerasModelMetadataMetricsVisualization = members(KerasModelMetadataMetricsVisualization)
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadataMetrics(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    additional_metrics: list[AdditionalMetric]
    confusion_matrix: list[list[float]]
    is_supported_on_mcu: bool
    loss: float
    on_device_performance: list[KerasModelMetadataMetricsOnDevicePerformanceItem]
    report: dict[str, Any]
    type_: KerasModelTypeEnum
    visualization: KerasModelMetadataMetricsVisualization
    accuracy: float | Unset = UNSET
    mcu_support_error: str | Unset = UNSET
    predictions: list[ModelPrediction] | Unset = UNSET
    profiling_job_failed: bool | Unset = UNSET
    profiling_job_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "additionalMetrics": "additional_metrics",
        "confusionMatrix": "confusion_matrix",
        "isSupportedOnMcu": "is_supported_on_mcu",
        "loss": "loss",
        "onDevicePerformance": "on_device_performance",
        "report": "report",
        "type": "type_",
        "visualization": "visualization",
        "accuracy": "accuracy",
        "mcuSupportError": "mcu_support_error",
        "predictions": "predictions",
        "profilingJobFailed": "profiling_job_failed",
        "profilingJobId": "profiling_job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadataMetrics")
        d, o = v, _new(KerasModelMetadataMetrics)
        known = 8
        o._extra = None
        try:
            o.additional_metrics = list_of(
                _additional_metric.read, d["additionalMetrics"], d, "additionalMetrics", drift
            )
            o.confusion_matrix = list_of(partial(list_of, number), d["confusionMatrix"], d, "confusionMatrix", drift)
            o.is_supported_on_mcu = (
                v if type(v := d["isSupportedOnMcu"]) is bool else boolean(v, d, "isSupportedOnMcu", drift)
            )
            o.loss = v if type(v := d["loss"]) is float or type(v) is int else number(v, d, "loss", drift)
            o.on_device_performance = list_of(
                _keras_model_metadata_metrics_on_device_performance_item.read,
                d["onDevicePerformance"],
                d,
                "onDevicePerformance",
                drift,
            )
            o.report = map_of(anything, d["report"], d, "report", drift)
            o.type_ = (
                _KerasModelTypeEnum[v]
                if type(v := d["type"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "type", drift)
            )
            o.visualization = (
                _KerasModelMetadataMetricsVisualization[v]
                if type(v := d["visualization"]) is str and v in _KerasModelMetadataMetricsVisualization
                else member(KerasModelMetadataMetricsVisualization, v, d, "visualization", drift)
            )
        except KeyError:
            return with_gaps(KerasModelMetadataMetrics, known, d, at, key, drift)
        if "accuracy" in d:
            known += 1
            o.accuracy = v if type(v := d["accuracy"]) is float or type(v) is int else number(v, d, "accuracy", drift)
        else:
            o.accuracy = UNSET
        if "mcuSupportError" in d:
            known += 1
            o.mcu_support_error = v if type(v := d["mcuSupportError"]) is str else text(v, d, "mcuSupportError", drift)
        else:
            o.mcu_support_error = UNSET
        if "predictions" in d:
            known += 1
            o.predictions = list_of(_model_prediction.read, d["predictions"], d, "predictions", drift)
        else:
            o.predictions = UNSET
        if "profilingJobFailed" in d:
            known += 1
            o.profiling_job_failed = (
                v if type(v := d["profilingJobFailed"]) is bool else boolean(v, d, "profilingJobFailed", drift)
            )
        else:
            o.profiling_job_failed = UNSET
        if "profilingJobId" in d:
            known += 1
            o.profiling_job_id = v if type(v := d["profilingJobId"]) is int else integer(v, d, "profilingJobId", drift)
        else:
            o.profiling_job_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadataMetrics._read
