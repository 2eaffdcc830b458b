# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDataExplorerSettingsResponse``: 6 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .data_explorer_settings_dimensionality_reduction_technique import (
    DataExplorerSettingsDimensionalityReductionTechnique,
)
from .data_explorer_settings_preset import DataExplorerSettingsPreset
from .get_data_explorer_settings_response_dimensionality_reduction_recommendation import (
    GetDataExplorerSettingsResponseDimensionalityReductionRecommendation,
)

_new = object.__new__
_DataExplorerSettingsDimensionalityReductionTechnique = members(DataExplorerSettingsDimensionalityReductionTechnique)
_DataExplorerSettingsPreset = members(DataExplorerSettingsPreset)
_GetDataExplorerSettingsResponseDimensionalityReductionRecommendation = members(
    GetDataExplorerSettingsResponseDimensionalityReductionRecommendation
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDataExplorerSettingsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    dimensionality_reduction_recommendation: GetDataExplorerSettingsResponseDimensionalityReductionRecommendation
    error: str | Unset = UNSET
    dimensionality_reduction_technique: DataExplorerSettingsDimensionalityReductionTechnique | Unset = UNSET
    impulse_id: int | Unset = UNSET
    preset: DataExplorerSettingsPreset | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "dimensionalityReductionRecommendation": "dimensionality_reduction_recommendation",
        "error": "error",
        "dimensionalityReductionTechnique": "dimensionality_reduction_technique",
        "impulseId": "impulse_id",
        "preset": "preset",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDataExplorerSettingsResponse")
        d, o = v, _new(GetDataExplorerSettingsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.dimensionality_reduction_recommendation = (
                _GetDataExplorerSettingsResponseDimensionalityReductionRecommendation[v]
                if type(v := d["dimensionalityReductionRecommendation"]) is str
                and v in _GetDataExplorerSettingsResponseDimensionalityReductionRecommendation
                else member(
                    GetDataExplorerSettingsResponseDimensionalityReductionRecommendation,
                    v,
                    d,
                    "dimensionalityReductionRecommendation",
                    drift,
                )
            )
        except KeyError:
            return with_gaps(GetDataExplorerSettingsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "dimensionalityReductionTechnique" in d:
            known += 1
            o.dimensionality_reduction_technique = (
                _DataExplorerSettingsDimensionalityReductionTechnique[v]
                if type(v := d["dimensionalityReductionTechnique"]) is str
                and v in _DataExplorerSettingsDimensionalityReductionTechnique
                else member(
                    DataExplorerSettingsDimensionalityReductionTechnique,
                    v,
                    d,
                    "dimensionalityReductionTechnique",
                    drift,
                )
            )
        else:
            o.dimensionality_reduction_technique = UNSET
        if "impulseId" in d:
            known += 1
            o.impulse_id = v if type(v := d["impulseId"]) is int else integer(v, d, "impulseId", drift)
        else:
            o.impulse_id = UNSET
        if "preset" in d:
            known += 1
            o.preset = (
                _DataExplorerSettingsPreset[v]
                if type(v := d["preset"]) is str and v in _DataExplorerSettingsPreset
                else member(DataExplorerSettingsPreset, v, d, "preset", drift)
            )
        else:
            o.preset = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDataExplorerSettingsResponse._read
