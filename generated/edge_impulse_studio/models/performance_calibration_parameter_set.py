# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParameterSet``: 7 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from . import performance_calibration_detection as _performance_calibration_detection
from . import (
    performance_calibration_parameter_set_aggregate_stats as _performance_calibration_parameter_set_aggregate_stats,
)
from . import performance_calibration_parameter_set_stats_item as _performance_calibration_parameter_set_stats_item
from . import performance_calibration_parameters as _performance_calibration_parameters

if TYPE_CHECKING:
    from .performance_calibration_detection import PerformanceCalibrationDetection
    from .performance_calibration_parameter_set_aggregate_stats import PerformanceCalibrationParameterSetAggregateStats
    from .performance_calibration_parameter_set_stats_item import PerformanceCalibrationParameterSetStatsItem
    from .performance_calibration_parameters import PerformanceCalibrationParameters

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationParameterSet(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    aggregate_stats: PerformanceCalibrationParameterSetAggregateStats
    detections: list[PerformanceCalibrationDetection]
    is_best: bool
    labels: list[str]
    params: PerformanceCalibrationParameters
    stats: list[PerformanceCalibrationParameterSetStatsItem]
    window_size_ms: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "aggregateStats": "aggregate_stats",
        "detections": "detections",
        "isBest": "is_best",
        "labels": "labels",
        "params": "params",
        "stats": "stats",
        "windowSizeMs": "window_size_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationParameterSet")
        d, o = v, _new(PerformanceCalibrationParameterSet)
        known = 7
        o._extra = None
        try:
            o.aggregate_stats = _performance_calibration_parameter_set_aggregate_stats.read(
                d["aggregateStats"], d, "aggregateStats", drift
            )
            o.detections = list_of(_performance_calibration_detection.read, d["detections"], d, "detections", drift)
            o.is_best = v if type(v := d["isBest"]) is bool else boolean(v, d, "isBest", drift)
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.params = _performance_calibration_parameters.read(d["params"], d, "params", drift)
            o.stats = list_of(_performance_calibration_parameter_set_stats_item.read, d["stats"], d, "stats", drift)
            o.window_size_ms = (
                v if type(v := d["windowSizeMs"]) is float or type(v) is int else number(v, d, "windowSizeMs", drift)
            )
        except KeyError:
            return with_gaps(PerformanceCalibrationParameterSet, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationParameterSet._read
