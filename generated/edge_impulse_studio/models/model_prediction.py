# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelPrediction``: 11 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, number, text
from ..types import UNSET, Unset
from . import bounding_box_with_score as _bounding_box_with_score

if TYPE_CHECKING:
    from .bounding_box_with_score import BoundingBoxWithScore

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ModelPrediction(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    end_ms: float
    prediction: str
    sample_id: int
    start_ms: float
    anomaly_scores: list[list[float]] | Unset = UNSET
    bounding_boxes: list[BoundingBoxWithScore] | Unset = UNSET
    expected_anomaly_outcome: str | Unset = UNSET
    f_1_score: float | Unset = UNSET
    label: str | Unset = UNSET
    label_map_predictions: dict[str, str] | Unset = UNSET
    prediction_correct: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "endMs": "end_ms",
        "prediction": "prediction",
        "sampleId": "sample_id",
        "startMs": "start_ms",
        "anomalyScores": "anomaly_scores",
        "boundingBoxes": "bounding_boxes",
        "expectedAnomalyOutcome": "expected_anomaly_outcome",
        "f1Score": "f_1_score",
        "label": "label",
        "labelMapPredictions": "label_map_predictions",
        "predictionCorrect": "prediction_correct",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ModelPrediction")
        d, o = v, _new(ModelPrediction)
        known = 4
        o._extra = None
        try:
            o.end_ms = v if type(v := d["endMs"]) is float or type(v) is int else number(v, d, "endMs", drift)
            o.prediction = v if type(v := d["prediction"]) is str else text(v, d, "prediction", drift)
            o.sample_id = v if type(v := d["sampleId"]) is int else integer(v, d, "sampleId", drift)
            o.start_ms = v if type(v := d["startMs"]) is float or type(v) is int else number(v, d, "startMs", drift)
        except KeyError:
            return with_gaps(ModelPrediction, known, d, at, key, drift)
        if "anomalyScores" in d:
            known += 1
            o.anomaly_scores = list_of(partial(list_of, number), d["anomalyScores"], d, "anomalyScores", drift)
        else:
            o.anomaly_scores = UNSET
        if "boundingBoxes" in d:
            known += 1
            o.bounding_boxes = list_of(_bounding_box_with_score.read, d["boundingBoxes"], d, "boundingBoxes", drift)
        else:
            o.bounding_boxes = UNSET
        if "expectedAnomalyOutcome" in d:
            known += 1
            o.expected_anomaly_outcome = (
                v if type(v := d["expectedAnomalyOutcome"]) is str else text(v, d, "expectedAnomalyOutcome", drift)
            )
        else:
            o.expected_anomaly_outcome = UNSET
        if "f1Score" in d:
            known += 1
            o.f_1_score = v if type(v := d["f1Score"]) is float or type(v) is int else number(v, d, "f1Score", drift)
        else:
            o.f_1_score = UNSET
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
        if "labelMapPredictions" in d:
            known += 1
            o.label_map_predictions = map_of(text, d["labelMapPredictions"], d, "labelMapPredictions", drift)
        else:
            o.label_map_predictions = UNSET
        if "predictionCorrect" in d:
            known += 1
            o.prediction_correct = (
                v if type(v := d["predictionCorrect"]) is bool else boolean(v, d, "predictionCorrect", drift)
            )
        else:
            o.prediction_correct = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ModelPrediction._read
