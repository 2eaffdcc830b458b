# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationDetection``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationDetection(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label: str
    time: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationDetection")
        d, o = v, _new(PerformanceCalibrationDetection)
        known = 2
        o._extra = None
        try:
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.time = v if type(v := d["time"]) is int else integer(v, d, "time", drift)
        except KeyError:
            return with_gaps(PerformanceCalibrationDetection, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationDetection._read
