# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationGroundTruthSamplesItem``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationGroundTruthSamplesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    idx: int
    length: float
    start: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "idx": "idx",
        "length": "length",
        "start": "start",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationGroundTruthSamplesItem")
        d, o = v, _new(PerformanceCalibrationGroundTruthSamplesItem)
        known = 4
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.idx = v if type(v := d["idx"]) is int else integer(v, d, "idx", drift)
            o.length = v if type(v := d["length"]) is float or type(v) is int else number(v, d, "length", drift)
            o.start = v if type(v := d["start"]) is float or type(v) is int else number(v, d, "start", drift)
        except KeyError:
            return with_gaps(PerformanceCalibrationGroundTruthSamplesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationGroundTruthSamplesItem._read
