# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelObjectDetection``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from .deploy_pretrained_model_model_object_detection_model_type import (
    DeployPretrainedModelModelObjectDetectionModelType,
)
from .object_detection_last_layer import ObjectDetectionLastLayer

_new = object.__new__
_DeployPretrainedModelModelObjectDetectionModelType = members(DeployPretrainedModelModelObjectDetectionModelType)
_ObjectDetectionLastLayer = members(ObjectDetectionLastLayer)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelModelObjectDetection(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    labels: list[str]
    last_layer: ObjectDetectionLastLayer
    minimum_confidence: float
    model_type: DeployPretrainedModelModelObjectDetectionModelType
    threshold_values: dict[str, float] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "lastLayer": "last_layer",
        "minimumConfidence": "minimum_confidence",
        "modelType": "model_type",
        "thresholdValues": "threshold_values",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelModelObjectDetection")
        d, o = v, _new(DeployPretrainedModelModelObjectDetection)
        known = 4
        o._extra = None
        try:
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.last_layer = (
                _ObjectDetectionLastLayer[v]
                if type(v := d["lastLayer"]) is str and v in _ObjectDetectionLastLayer
                else member(ObjectDetectionLastLayer, v, d, "lastLayer", drift)
            )
            o.minimum_confidence = (
                v
                if type(v := d["minimumConfidence"]) is float or type(v) is int
                else number(v, d, "minimumConfidence", drift)
            )
            o.model_type = (
                _DeployPretrainedModelModelObjectDetectionModelType[v]
                if type(v := d["modelType"]) is str and v in _DeployPretrainedModelModelObjectDetectionModelType
                else member(DeployPretrainedModelModelObjectDetectionModelType, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelModelObjectDetection, known, d, at, key, drift)
        if "thresholdValues" in d:
            known += 1
            o.threshold_values = map_of(number, d["thresholdValues"], d, "thresholdValues", drift)
        else:
            o.threshold_values = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelModelObjectDetection._read
