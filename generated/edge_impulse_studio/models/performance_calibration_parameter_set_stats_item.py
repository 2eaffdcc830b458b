# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParameterSetStatsItem``: 10 fields, 9 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number, text
from ..types import UNSET, Unset
from . import performance_calibration_false_positive as _performance_calibration_false_positive

if TYPE_CHECKING:
    from .performance_calibration_false_positive import PerformanceCalibrationFalsePositive

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationParameterSetStatsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    false_negative_rate: float
    false_negative_times: list[float]
    false_negatives: int
    false_positive_rate: float
    false_positives: int
    label: str
    true_negatives: int
    true_positives: int
    wrong_matches: Any
    false_positive_details: list[PerformanceCalibrationFalsePositive] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "falseNegativeRate": "false_negative_rate",
        "falseNegativeTimes": "false_negative_times",
        "falseNegatives": "false_negatives",
        "falsePositiveRate": "false_positive_rate",
        "falsePositives": "false_positives",
        "label": "label",
        "trueNegatives": "true_negatives",
        "truePositives": "true_positives",
        "wrongMatches": "wrong_matches",
        "falsePositiveDetails": "false_positive_details",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationParameterSetStatsItem")
        d, o = v, _new(PerformanceCalibrationParameterSetStatsItem)
        known = 9
        o._extra = None
        try:
            o.false_negative_rate = (
                v
                if type(v := d["falseNegativeRate"]) is float or type(v) is int
                else number(v, d, "falseNegativeRate", drift)
            )
            o.false_negative_times = list_of(number, d["falseNegativeTimes"], d, "falseNegativeTimes", drift)
            o.false_negatives = v if type(v := d["falseNegatives"]) is int else integer(v, d, "falseNegatives", drift)
            o.false_positive_rate = (
                v
                if type(v := d["falsePositiveRate"]) is float or type(v) is int
                else number(v, d, "falsePositiveRate", drift)
            )
            o.false_positives = v if type(v := d["falsePositives"]) is int else integer(v, d, "falsePositives", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.true_negatives = v if type(v := d["trueNegatives"]) is int else integer(v, d, "trueNegatives", drift)
            o.true_positives = v if type(v := d["truePositives"]) is int else integer(v, d, "truePositives", drift)
            o.wrong_matches = d["wrongMatches"]
        except KeyError:
            return with_gaps(PerformanceCalibrationParameterSetStatsItem, known, d, at, key, drift)
        if "falsePositiveDetails" in d:
            known += 1
            o.false_positive_details = list_of(
                _performance_calibration_false_positive.read,
                d["falsePositiveDetails"],
                d,
                "falsePositiveDetails",
                drift,
            )
        else:
            o.false_positive_details = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationParameterSetStatsItem._read
