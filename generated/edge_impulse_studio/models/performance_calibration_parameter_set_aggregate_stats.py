# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParameterSetAggregateStats``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationParameterSetAggregateStats(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    false_negative_rate: float
    false_positive_rate: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "falseNegativeRate": "false_negative_rate",
        "falsePositiveRate": "false_positive_rate",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationParameterSetAggregateStats")
        d, o = v, _new(PerformanceCalibrationParameterSetAggregateStats)
        known = 2
        o._extra = None
        try:
            o.false_negative_rate = (
                v
                if type(v := d["falseNegativeRate"]) is float or type(v) is int
                else number(v, d, "falseNegativeRate", drift)
            )
            o.false_positive_rate = (
                v
                if type(v := d["falsePositiveRate"]) is float or type(v) is int
                else number(v, d, "falsePositiveRate", drift)
            )
        except KeyError:
            return with_gaps(PerformanceCalibrationParameterSetAggregateStats, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationParameterSetAggregateStats._read
