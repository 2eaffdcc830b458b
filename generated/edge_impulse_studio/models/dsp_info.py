# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPInfo``: 18 fields, 12 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import dsp_info_features as _dsp_info_features
from . import dsp_performance as _dsp_performance
from .dsp_normalize_data import DSPNormalizeData

if TYPE_CHECKING:
    from .dsp_info_features import DSPInfoFeatures
    from .dsp_performance import DspPerformance

_new = object.__new__
_DSPNormalizeData = members(DSPNormalizeData)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    calculate_feature_importance: bool
    can_calculate_feature_importance: bool
    can_normalize_data: bool
    classes: list[str]
    expected_window_count: int
    features: DSPInfoFeatures
    id: int
    input_axes: list[str]
    name: str
    normalize_data: DSPNormalizeData
    type_: str
    window_length: int
    classes_per_key: dict[str, list[str]] | Unset = UNSET
    has_auto_tune: bool | Unset = UNSET
    has_autotuner_results: bool | Unset = UNSET
    minimum_version_for_autotune: float | Unset = UNSET
    performance: DspPerformance | Unset = UNSET
    uses_state: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "calculateFeatureImportance": "calculate_feature_importance",
        "canCalculateFeatureImportance": "can_calculate_feature_importance",
        "canNormalizeData": "can_normalize_data",
        "classes": "classes",
        "expectedWindowCount": "expected_window_count",
        "features": "features",
        "id": "id",
        "inputAxes": "input_axes",
        "name": "name",
        "normalizeData": "normalize_data",
        "type": "type_",
        "windowLength": "window_length",
        "classesPerKey": "classes_per_key",
        "hasAutoTune": "has_auto_tune",
        "hasAutotunerResults": "has_autotuner_results",
        "minimumVersionForAutotune": "minimum_version_for_autotune",
        "performance": "performance",
        "usesState": "uses_state",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPInfo")
        d, o = v, _new(DSPInfo)
        known = 12
        o._extra = None
        try:
            o.calculate_feature_importance = (
                v
                if type(v := d["calculateFeatureImportance"]) is bool
                else boolean(v, d, "calculateFeatureImportance", drift)
            )
            o.can_calculate_feature_importance = (
                v
                if type(v := d["canCalculateFeatureImportance"]) is bool
                else boolean(v, d, "canCalculateFeatureImportance", drift)
            )
            o.can_normalize_data = (
                v if type(v := d["canNormalizeData"]) is bool else boolean(v, d, "canNormalizeData", drift)
            )
            o.classes = list_of(text, d["classes"], d, "classes", drift)
            o.expected_window_count = (
                v if type(v := d["expectedWindowCount"]) is int else integer(v, d, "expectedWindowCount", drift)
            )
            o.features = _dsp_info_features.read(d["features"], d, "features", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.input_axes = list_of(text, d["inputAxes"], d, "inputAxes", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.normalize_data = (
                _DSPNormalizeData[v]
                if type(v := d["normalizeData"]) is str and v in _DSPNormalizeData
                else member(DSPNormalizeData, v, d, "normalizeData", drift)
            )
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
            o.window_length = v if type(v := d["windowLength"]) is int else integer(v, d, "windowLength", drift)
        except KeyError:
            return with_gaps(DSPInfo, known, d, at, key, drift)
        if "classesPerKey" in d:
            known += 1
            o.classes_per_key = map_of(partial(list_of, text), d["classesPerKey"], d, "classesPerKey", drift)
        else:
            o.classes_per_key = UNSET
        if "hasAutoTune" in d:
            known += 1
            o.has_auto_tune = v if type(v := d["hasAutoTune"]) is bool else boolean(v, d, "hasAutoTune", drift)
        else:
            o.has_auto_tune = UNSET
        if "hasAutotunerResults" in d:
            known += 1
            o.has_autotuner_results = (
                v if type(v := d["hasAutotunerResults"]) is bool else boolean(v, d, "hasAutotunerResults", drift)
            )
        else:
            o.has_autotuner_results = UNSET
        if "minimumVersionForAutotune" in d:
            known += 1
            o.minimum_version_for_autotune = (
                v
                if type(v := d["minimumVersionForAutotune"]) is float or type(v) is int
                else number(v, d, "minimumVersionForAutotune", drift)
            )
        else:
            o.minimum_version_for_autotune = UNSET
        if "performance" in d:
            known += 1
            o.performance = _dsp_performance.read(d["performance"], d, "performance", drift)
        else:
            o.performance = UNSET
        if "usesState" in d:
            known += 1
            o.uses_state = v if type(v := d["usesState"]) is bool else boolean(v, d, "usesState", drift)
        else:
            o.uses_state = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPInfo._read
