# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationRawDetection``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationRawDetection(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    end: int
    result: list[float]
    start: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "end": "end",
        "result": "result",
        "start": "start",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationRawDetection")
        d, o = v, _new(PerformanceCalibrationRawDetection)
        known = 3
        o._extra = None
        try:
            o.end = v if type(v := d["end"]) is int else integer(v, d, "end", drift)
            o.result = list_of(number, d["result"], d, "result", drift)
            o.start = v if type(v := d["start"]) is int else integer(v, d, "start", drift)
        except KeyError:
            return with_gaps(PerformanceCalibrationRawDetection, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationRawDetection._read
