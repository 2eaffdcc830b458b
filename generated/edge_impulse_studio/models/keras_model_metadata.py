# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadata``: 14 fields, 11 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, list_of, member, members, text
from ..types import UNSET, Unset
from . import block_threshold as _block_threshold
from . import k_folds_metadata as _k_folds_metadata
from . import keras_model_layer as _keras_model_layer
from . import keras_model_metadata_graph as _keras_model_metadata_graph
from . import keras_model_metadata_metrics as _keras_model_metadata_metrics
from .image_input_scaling import ImageInputScaling
from .keras_model_mode import KerasModelMode
from .keras_model_type_enum import KerasModelTypeEnum
from .object_detection_last_layer import ObjectDetectionLastLayer

if TYPE_CHECKING:
    from .block_threshold import BlockThreshold
    from .k_folds_metadata import KFoldsMetadata
    from .keras_model_layer import KerasModelLayer
    from .keras_model_metadata_graph import KerasModelMetadataGraph
    from .keras_model_metadata_metrics import KerasModelMetadataMetrics

_new = object.__new__
_ImageInputScaling = members(ImageInputScaling)
_KerasModelMode = members(KerasModelMode)
_KerasModelTypeEnum = members(KerasModelTypeEnum)
_ObjectDetectionLastLayer = members(ObjectDetectionLastLayer)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    available_model_types: list[KerasModelTypeEnum]
    class_names: list[str]
    created: datetime.datetime
    has_trained_model: bool
    image_input_scaling: ImageInputScaling
    labels: list[str]
    layers: list[KerasModelLayer]
    mode: KerasModelMode
    model_validation_metrics: list[KerasModelMetadataMetrics]
    recommended_model_type: KerasModelTypeEnum
    thresholds: list[BlockThreshold]
    object_detection_last_layer: ObjectDetectionLastLayer | Unset = UNSET
    tensorboard_graphs: list[KerasModelMetadataGraph] | Unset = UNSET
    k_folds_metadata: KFoldsMetadata | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "availableModelTypes": "available_model_types",
        "classNames": "class_names",
        "created": "created",
        "hasTrainedModel": "has_trained_model",
        "imageInputScaling": "image_input_scaling",
        "labels": "labels",
        "layers": "layers",
        "mode": "mode",
        "modelValidationMetrics": "model_validation_metrics",
        "recommendedModelType": "recommended_model_type",
        "thresholds": "thresholds",
        "objectDetectionLastLayer": "object_detection_last_layer",
        "tensorboardGraphs": "tensorboard_graphs",
        "kFoldsMetadata": "k_folds_metadata",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadata")
        d, o = v, _new(KerasModelMetadata)
        known = 11
        o._extra = None
        try:
            o.available_model_types = list_of(
                partial(member, KerasModelTypeEnum), d["availableModelTypes"], d, "availableModelTypes", drift
            )
            o.class_names = list_of(text, d["classNames"], d, "classNames", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.has_trained_model = (
                v if type(v := d["hasTrainedModel"]) is bool else boolean(v, d, "hasTrainedModel", drift)
            )
            o.image_input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["imageInputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "imageInputScaling", drift)
            )
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.layers = list_of(_keras_model_layer.read, d["layers"], d, "layers", drift)
            o.mode = (
                _KerasModelMode[v]
                if type(v := d["mode"]) is str and v in _KerasModelMode
                else member(KerasModelMode, v, d, "mode", drift)
            )
            o.model_validation_metrics = list_of(
                _keras_model_metadata_metrics.read, d["modelValidationMetrics"], d, "modelValidationMetrics", drift
            )
            o.recommended_model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["recommendedModelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "recommendedModelType", drift)
            )
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
        except KeyError:
            return with_gaps(KerasModelMetadata, known, d, at, key, drift)
        if "objectDetectionLastLayer" in d:
            known += 1
            o.object_detection_last_layer = (
                _ObjectDetectionLastLayer[v]
                if type(v := d["objectDetectionLastLayer"]) is str and v in _ObjectDetectionLastLayer
                else member(ObjectDetectionLastLayer, v, d, "objectDetectionLastLayer", drift)
            )
        else:
            o.object_detection_last_layer = UNSET
        if "tensorboardGraphs" in d:
            known += 1
            o.tensorboard_graphs = list_of(
                _keras_model_metadata_graph.read, d["tensorboardGraphs"], d, "tensorboardGraphs", drift
            )
        else:
            o.tensorboard_graphs = UNSET
        if "kFoldsMetadata" in d:
            known += 1
            o.k_folds_metadata = _k_folds_metadata.read(d["kFoldsMetadata"], d, "kFoldsMetadata", drift)
        else:
            o.k_folds_metadata = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadata._read
