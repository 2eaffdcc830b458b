# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelVariantStats``: 9 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import evaluate_result_value as _evaluate_result_value
from .keras_model_type_enum import KerasModelTypeEnum
from .learn_block_type import LearnBlockType

if TYPE_CHECKING:
    from .evaluate_result_value import EvaluateResultValue

_new = object.__new__
_KerasModelTypeEnum = members(KerasModelTypeEnum)
_LearnBlockType = members(LearnBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelVariantStats(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    accuracy: EvaluateResultValue
    classification_labels: list[str]
    confusion_matrix: dict[str, dict[str, EvaluateResultValue]]
    learn_block_id: int
    learn_block_type: LearnBlockType
    model_type: KerasModelTypeEnum
    training_labels: list[str]
    total_correct_window_count: EvaluateResultValue | Unset = UNSET
    total_window_count: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accuracy": "accuracy",
        "classificationLabels": "classification_labels",
        "confusionMatrix": "confusion_matrix",
        "learnBlockId": "learn_block_id",
        "learnBlockType": "learn_block_type",
        "modelType": "model_type",
        "trainingLabels": "training_labels",
        "totalCorrectWindowCount": "total_correct_window_count",
        "totalWindowCount": "total_window_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelVariantStats")
        d, o = v, _new(ModelVariantStats)
        known = 7
        o._extra = None
        try:
            o.accuracy = _evaluate_result_value.read(d["accuracy"], d, "accuracy", drift)
            o.classification_labels = list_of(text, d["classificationLabels"], d, "classificationLabels", drift)
            o.confusion_matrix = map_of(
                partial(map_of, _evaluate_result_value.read), d["confusionMatrix"], d, "confusionMatrix", drift
            )
            o.learn_block_id = v if type(v := d["learnBlockId"]) is int else integer(v, d, "learnBlockId", drift)
            o.learn_block_type = (
                _LearnBlockType[v]
                if type(v := d["learnBlockType"]) is str and v in _LearnBlockType
                else member(LearnBlockType, v, d, "learnBlockType", drift)
            )
            o.model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "modelType", drift)
            )
            o.training_labels = list_of(text, d["trainingLabels"], d, "trainingLabels", drift)
        except KeyError:
            return with_gaps(ModelVariantStats, known, d, at, key, drift)
        if "totalCorrectWindowCount" in d:
            known += 1
            o.total_correct_window_count = _evaluate_result_value.read(
                d["totalCorrectWindowCount"], d, "totalCorrectWindowCount", drift
            )
        else:
            o.total_correct_window_count = UNSET
        if "totalWindowCount" in d:
            known += 1
            o.total_window_count = (
                v if type(v := d["totalWindowCount"]) is int else integer(v, d, "totalWindowCount", drift)
            )
        else:
            o.total_window_count = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelVariantStats._read
