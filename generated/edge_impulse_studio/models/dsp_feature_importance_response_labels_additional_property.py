# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspFeatureImportanceResponseLabelsAdditionalProperty``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    dsp_feature_importance_response_labels_additional_property_features_item as _dsp_feature_importance_response_labels_additional_property_features_item,
)

if TYPE_CHECKING:
    from .dsp_feature_importance_response_labels_additional_property_features_item import (
        DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspFeatureImportanceResponseLabelsAdditionalProperty(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    features: list[DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "features": "features",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspFeatureImportanceResponseLabelsAdditionalProperty")
        d, o = v, _new(DspFeatureImportanceResponseLabelsAdditionalProperty)
        known = 1
        o._extra = None
        try:
            o.features = list_of(
                _dsp_feature_importance_response_labels_additional_property_features_item.read,
                d["features"],
                d,
                "features",
                drift,
            )
        except KeyError:
            return with_gaps(DspFeatureImportanceResponseLabelsAdditionalProperty, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspFeatureImportanceResponseLabelsAdditionalProperty._read
