# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationSaveParameterSetRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from . import performance_calibration_parameters as _performance_calibration_parameters

if TYPE_CHECKING:
    from .performance_calibration_parameters import PerformanceCalibrationParameters

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationSaveParameterSetRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    params: PerformanceCalibrationParameters

    WIRE: ClassVar[Mapping[str, str]] = {
        "params": "params",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationSaveParameterSetRequest")
        d, o = v, _new(PerformanceCalibrationSaveParameterSetRequest)
        known = 1
        o._extra = None
        try:
            o.params = _performance_calibration_parameters.read(d["params"], d, "params", drift)
        except KeyError:
            return with_gaps(PerformanceCalibrationSaveParameterSetRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationSaveParameterSetRequest._read
