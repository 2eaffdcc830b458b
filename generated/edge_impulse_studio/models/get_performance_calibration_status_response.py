# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPerformanceCalibrationStatusResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import start_performance_calibration_request as _start_performance_calibration_request

if TYPE_CHECKING:
    from .start_performance_calibration_request import StartPerformanceCalibrationRequest

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPerformanceCalibrationStatusResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    available: bool
    error: str | Unset = UNSET
    options: StartPerformanceCalibrationRequest | Unset = UNSET
    unsupported_project_error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "available": "available",
        "error": "error",
        "options": "options",
        "unsupportedProjectError": "unsupported_project_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPerformanceCalibrationStatusResponse")
        d, o = v, _new(GetPerformanceCalibrationStatusResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.available = v if type(v := d["available"]) is bool else boolean(v, d, "available", drift)
        except KeyError:
            return with_gaps(GetPerformanceCalibrationStatusResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "options" in d:
            known += 1
            o.options = _start_performance_calibration_request.read(d["options"], d, "options", drift)
        else:
            o.options = UNSET
        if "unsupportedProjectError" in d:
            known += 1
            o.unsupported_project_error = (
                v if type(v := d["unsupportedProjectError"]) is str else text(v, d, "unsupportedProjectError", drift)
            )
        else:
            o.unsupported_project_error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPerformanceCalibrationStatusResponse._read
