# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParametersStandard``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationParametersStandard(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    average_window_duration_ms: float
    detection_threshold: float
    suppression_ms: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "averageWindowDurationMs": "average_window_duration_ms",
        "detectionThreshold": "detection_threshold",
        "suppressionMs": "suppression_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationParametersStandard")
        d, o = v, _new(PerformanceCalibrationParametersStandard)
        known = 3
        o._extra = None
        try:
            o.average_window_duration_ms = (
                v
                if type(v := d["averageWindowDurationMs"]) is float or type(v) is int
                else number(v, d, "averageWindowDurationMs", drift)
            )
            o.detection_threshold = (
                v
                if type(v := d["detectionThreshold"]) is float or type(v) is int
                else number(v, d, "detectionThreshold", drift)
            )
            o.suppression_ms = (
                v if type(v := d["suppressionMs"]) is float or type(v) is int else number(v, d, "suppressionMs", drift)
            )
        except KeyError:
            return with_gaps(PerformanceCalibrationParametersStandard, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationParametersStandard._read
