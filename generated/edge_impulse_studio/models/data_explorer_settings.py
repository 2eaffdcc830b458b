# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataExplorerSettings``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, member, members
from ..types import UNSET, Unset
from .data_explorer_settings_dimensionality_reduction_technique import (
    DataExplorerSettingsDimensionalityReductionTechnique,
)
from .data_explorer_settings_preset import DataExplorerSettingsPreset

_new = object.__new__
_DataExplorerSettingsDimensionalityReductionTechnique = members(DataExplorerSettingsDimensionalityReductionTechnique)
_DataExplorerSettingsPreset = members(DataExplorerSettingsPreset)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataExplorerSettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dimensionality_reduction_technique: DataExplorerSettingsDimensionalityReductionTechnique | Unset = UNSET
    impulse_id: int | Unset = UNSET
    preset: DataExplorerSettingsPreset | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dimensionalityReductionTechnique": "dimensionality_reduction_technique",
        "impulseId": "impulse_id",
        "preset": "preset",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataExplorerSettings")
        d, o = v, _new(DataExplorerSettings)
        known = 0
        o._extra = None
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


read = DataExplorerSettings._read
