# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParameters``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members
from ..types import UNSET, Unset
from . import performance_calibration_parameters_standard as _performance_calibration_parameters_standard
from .performance_calibration_parameters_type import PerformanceCalibrationParametersType

if TYPE_CHECKING:
    from .performance_calibration_parameters_standard import PerformanceCalibrationParametersStandard

_new = object.__new__
_PerformanceCalibrationParametersType = members(PerformanceCalibrationParametersType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PerformanceCalibrationParameters(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: PerformanceCalibrationParametersType
    version: int
    parameters_standard: PerformanceCalibrationParametersStandard | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "version": "version",
        "parametersStandard": "parameters_standard",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PerformanceCalibrationParameters")
        d, o = v, _new(PerformanceCalibrationParameters)
        known = 2
        o._extra = None
        try:
            o.type_ = (
                _PerformanceCalibrationParametersType[v]
                if type(v := d["type"]) is str and v in _PerformanceCalibrationParametersType
                else member(PerformanceCalibrationParametersType, v, d, "type", drift)
            )
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(PerformanceCalibrationParameters, known, d, at, key, drift)
        if "parametersStandard" in d:
            known += 1
            o.parameters_standard = _performance_calibration_parameters_standard.read(
                d["parametersStandard"], d, "parametersStandard", drift
            )
        else:
            o.parameters_standard = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PerformanceCalibrationParameters._read
