# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPerformanceCalibrationParametersResponse``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import performance_calibration_parameters as _performance_calibration_parameters

if TYPE_CHECKING:
    from .performance_calibration_parameters import PerformanceCalibrationParameters

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPerformanceCalibrationParametersResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    params: PerformanceCalibrationParameters | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "params": "params",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPerformanceCalibrationParametersResponse")
        d, o = v, _new(GetPerformanceCalibrationParametersResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(GetPerformanceCalibrationParametersResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "params" in d:
            known += 1
            o.params = _performance_calibration_parameters.read(d["params"], d, "params", drift)
        else:
            o.params = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPerformanceCalibrationParametersResponse._read
