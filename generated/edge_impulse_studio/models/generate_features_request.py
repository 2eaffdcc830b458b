# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GenerateFeaturesRequest``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members
from ..types import UNSET, Unset
from .dsp_normalize_data import DSPNormalizeData

_new = object.__new__
_DSPNormalizeData = members(DSPNormalizeData)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GenerateFeaturesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_id: int
    calculate_feature_importance: bool | Unset = UNSET
    normalize_data: DSPNormalizeData | Unset = UNSET
    skip_feature_explorer: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspId": "dsp_id",
        "calculateFeatureImportance": "calculate_feature_importance",
        "normalizeData": "normalize_data",
        "skipFeatureExplorer": "skip_feature_explorer",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GenerateFeaturesRequest")
        d, o = v, _new(GenerateFeaturesRequest)
        known = 1
        o._extra = None
        try:
            o.dsp_id = v if type(v := d["dspId"]) is int else integer(v, d, "dspId", drift)
        except KeyError:
            return with_gaps(GenerateFeaturesRequest, known, d, at, key, drift)
        if "calculateFeatureImportance" in d:
            known += 1
            o.calculate_feature_importance = (
                v
                if type(v := d["calculateFeatureImportance"]) is bool
                else boolean(v, d, "calculateFeatureImportance", drift)
            )
        else:
            o.calculate_feature_importance = UNSET
        if "normalizeData" in d:
            known += 1
            o.normalize_data = (
                _DSPNormalizeData[v]
                if type(v := d["normalizeData"]) is str and v in _DSPNormalizeData
                else member(DSPNormalizeData, v, d, "normalizeData", drift)
            )
        else:
            o.normalize_data = UNSET
        if "skipFeatureExplorer" in d:
            known += 1
            o.skip_feature_explorer = (
                v if type(v := d["skipFeatureExplorer"]) is bool else boolean(v, d, "skipFeatureExplorer", drift)
            )
        else:
            o.skip_feature_explorer = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GenerateFeaturesRequest._read
