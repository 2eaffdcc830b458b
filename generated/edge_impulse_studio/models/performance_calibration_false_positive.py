# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationFalsePositive``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, number, text
from ..types import UNSET, Unset
from .performance_calibration_false_positive_type import PerformanceCalibrationFalsePositiveType

_new = object.__new__
_PerformanceCalibrationFalsePositiveType = members(PerformanceCalibrationFalsePositiveType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationFalsePositive(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    detection_time: int
    type_: PerformanceCalibrationFalsePositiveType
    ground_truth_label: str | Unset = UNSET
    ground_truth_start: float | Unset = UNSET
    sample_ids: list[int] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "detectionTime": "detection_time",
        "type": "type_",
        "groundTruthLabel": "ground_truth_label",
        "groundTruthStart": "ground_truth_start",
        "sampleIds": "sample_ids",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationFalsePositive")
        d, o = v, _new(PerformanceCalibrationFalsePositive)
        known = 2
        o._extra = None
        try:
            o.detection_time = v if type(v := d["detectionTime"]) is int else integer(v, d, "detectionTime", drift)
            o.type_ = (
                _PerformanceCalibrationFalsePositiveType[v]
                if type(v := d["type"]) is str and v in _PerformanceCalibrationFalsePositiveType
                else member(PerformanceCalibrationFalsePositiveType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PerformanceCalibrationFalsePositive, known, d, at, key, drift)
        if "groundTruthLabel" in d:
            known += 1
            o.ground_truth_label = (
                v if type(v := d["groundTruthLabel"]) is str else text(v, d, "groundTruthLabel", drift)
            )
        else:
            o.ground_truth_label = UNSET
        if "groundTruthStart" in d:
            known += 1
            o.ground_truth_start = (
                v
                if type(v := d["groundTruthStart"]) is float or type(v) is int
                else number(v, d, "groundTruthStart", drift)
            )
        else:
            o.ground_truth_start = UNSET
        if "sampleIds" in d:
            known += 1
            o.sample_ids = list_of(integer, d["sampleIds"], d, "sampleIds", drift)
        else:
            o.sample_ids = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationFalsePositive._read
