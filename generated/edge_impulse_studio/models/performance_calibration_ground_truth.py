# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationGroundTruth``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import performance_calibration_ground_truth_samples_item as _performance_calibration_ground_truth_samples_item
from .performance_calibration_ground_truth_type import PerformanceCalibrationGroundTruthType

if TYPE_CHECKING:
    from .performance_calibration_ground_truth_samples_item import PerformanceCalibrationGroundTruthSamplesItem

_new = object.__new__
_PerformanceCalibrationGroundTruthType = members(PerformanceCalibrationGroundTruthType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationGroundTruth(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_idx: int
    label_string: str
    length: int
    start: int
    type_: PerformanceCalibrationGroundTruthType
    samples: list[PerformanceCalibrationGroundTruthSamplesItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "labelIdx": "label_idx",
        "labelString": "label_string",
        "length": "length",
        "start": "start",
        "type": "type_",
        "samples": "samples",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationGroundTruth")
        d, o = v, _new(PerformanceCalibrationGroundTruth)
        known = 5
        o._extra = None
        try:
            o.label_idx = v if type(v := d["labelIdx"]) is int else integer(v, d, "labelIdx", drift)
            o.label_string = v if type(v := d["labelString"]) is str else text(v, d, "labelString", drift)
            o.length = v if type(v := d["length"]) is int else integer(v, d, "length", drift)
            o.start = v if type(v := d["start"]) is int else integer(v, d, "start", drift)
            o.type_ = (
                _PerformanceCalibrationGroundTruthType[v]
                if type(v := d["type"]) is str and v in _PerformanceCalibrationGroundTruthType
                else member(PerformanceCalibrationGroundTruthType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PerformanceCalibrationGroundTruth, known, d, at, key, drift)
        if "samples" in d:
            known += 1
            o.samples = list_of(
                _performance_calibration_ground_truth_samples_item.read, d["samples"], d, "samples", drift
            )
        else:
            o.samples = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationGroundTruth._read
