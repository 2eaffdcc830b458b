# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeTransferLearningModelsResponseModels``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from ..types import UNSET, Unset
from . import transfer_learning_model as _transfer_learning_model

if TYPE_CHECKING:
    from .transfer_learning_model import TransferLearningModel

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeTransferLearningModelsResponseModels(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    classification: list[TransferLearningModel]
    image: list[TransferLearningModel]
    kws: list[TransferLearningModel]
    object_detection: list[TransferLearningModel]
    regression: list[TransferLearningModel]
    anomaly: list[TransferLearningModel] | Unset = UNSET
    visual_anomaly: list[TransferLearningModel] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "classification": "classification",
        "image": "image",
        "kws": "kws",
        "objectDetection": "object_detection",
        "regression": "regression",
        "anomaly": "anomaly",
        "visualAnomaly": "visual_anomaly",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeTransferLearningModelsResponseModels")
        d, o = v, _new(OptimizeTransferLearningModelsResponseModels)
        known = 5
        o._extra = None
        try:
            o.classification = list_of(_transfer_learning_model.read, d["classification"], d, "classification", drift)
            o.image = list_of(_transfer_learning_model.read, d["image"], d, "image", drift)
            o.kws = list_of(_transfer_learning_model.read, d["kws"], d, "kws", drift)
            o.object_detection = list_of(
                _transfer_learning_model.read, d["objectDetection"], d, "objectDetection", drift
            )
            o.regression = list_of(_transfer_learning_model.read, d["regression"], d, "regression", drift)
        except KeyError:
            return with_gaps(OptimizeTransferLearningModelsResponseModels, known, d, at, key, drift)
        if "anomaly" in d:
            known += 1
            o.anomaly = list_of(_transfer_learning_model.read, d["anomaly"], d, "anomaly", drift)
        else:
            o.anomaly = UNSET
        if "visualAnomaly" in d:
            known += 1
            o.visual_anomaly = list_of(_transfer_learning_model.read, d["visualAnomaly"], d, "visualAnomaly", drift)
        else:
            o.visual_anomaly = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeTransferLearningModelsResponseModels._read
