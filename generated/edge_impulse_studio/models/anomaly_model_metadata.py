# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyModelMetadata``: 11 fields, 7 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, number
from ..types import UNSET, Unset
from . import anomaly_model_metadata_clusters_item as _anomaly_model_metadata_clusters_item
from . import block_threshold as _block_threshold
from . import keras_model_metadata_metrics as _keras_model_metadata_metrics
from .keras_model_type_enum import KerasModelTypeEnum

if TYPE_CHECKING:
    from .anomaly_model_metadata_clusters_item import AnomalyModelMetadataClustersItem
    from .block_threshold import BlockThreshold
    from .keras_model_metadata_metrics import KerasModelMetadataMetrics

_new = object.__new__
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyModelMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    axes: list[int]
    clusters: list[AnomalyModelMetadataClustersItem]
    created: datetime.datetime
    default_minimum_confidence_rating: float
    mean: list[float]
    scale: list[float]
    thresholds: list[BlockThreshold]
    available_model_types: list[KerasModelTypeEnum] | Unset = UNSET
    has_trained_model: bool | Unset = UNSET
    model_validation_metrics: list[KerasModelMetadataMetrics] | Unset = UNSET
    recommended_model_type: KerasModelTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "axes": "axes",
        "clusters": "clusters",
        "created": "created",
        "defaultMinimumConfidenceRating": "default_minimum_confidence_rating",
        "mean": "mean",
        "scale": "scale",
        "thresholds": "thresholds",
        "availableModelTypes": "available_model_types",
        "hasTrainedModel": "has_trained_model",
        "modelValidationMetrics": "model_validation_metrics",
        "recommendedModelType": "recommended_model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyModelMetadata")
        d, o = v, _new(AnomalyModelMetadata)
        known = 7
        o._extra = None
        try:
            o.axes = list_of(integer, d["axes"], d, "axes", drift)
            o.clusters = list_of(_anomaly_model_metadata_clusters_item.read, d["clusters"], d, "clusters", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.default_minimum_confidence_rating = (
                v
                if type(v := d["defaultMinimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "defaultMinimumConfidenceRating", drift)
            )
            o.mean = list_of(number, d["mean"], d, "mean", drift)
            o.scale = list_of(number, d["scale"], d, "scale", drift)
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
        except KeyError:
            return with_gaps(AnomalyModelMetadata, known, d, at, key, drift)
        if "availableModelTypes" in d:
            known += 1
            o.available_model_types = list_of(
                partial(member, KerasModelTypeEnum), d["availableModelTypes"], d, "availableModelTypes", drift
            )
        else:
            o.available_model_types = UNSET
        if "hasTrainedModel" in d:
            known += 1
            o.has_trained_model = (
                v if type(v := d["hasTrainedModel"]) is bool else boolean(v, d, "hasTrainedModel", drift)
            )
        else:
            o.has_trained_model = UNSET
        if "modelValidationMetrics" in d:
            known += 1
            o.model_validation_metrics = list_of(
                _keras_model_metadata_metrics.read, d["modelValidationMetrics"], d, "modelValidationMetrics", drift
            )
        else:
            o.model_validation_metrics = UNSET
        if "recommendedModelType" in d:
            known += 1
            o.recommended_model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["recommendedModelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "recommendedModelType", drift)
            )
        else:
            o.recommended_model_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyModelMetadata._read
