# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifySampleResponseClassification``: 16 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import anomaly_result as _anomaly_result
from . import block_threshold as _block_threshold
from . import classify_sample_response_classification_details as _classify_sample_response_classification_details
from . import impulse_learn_block as _impulse_learn_block
from . import structured_classify_result as _structured_classify_result
from . import structured_label as _structured_label
from .object_detection_last_layer import ObjectDetectionLastLayer

if TYPE_CHECKING:
    from .anomaly_result import AnomalyResult
    from .block_threshold import BlockThreshold
    from .classify_sample_response_classification_details import ClassifySampleResponseClassificationDetails
    from .impulse_learn_block import ImpulseLearnBlock
    from .structured_classify_result import StructuredClassifyResult
    from .structured_label import StructuredLabel

_new = object.__new__
_ObjectDetectionLastLayer = members(ObjectDetectionLastLayer)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifySampleResponseClassification(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    expected_labels: list[StructuredLabel]
    frequency_hz: float
    interval_ms: float
    learn_block: ImpulseLearnBlock
    minimum_confidence_rating: float
    result: list[dict[str, float]]
    result_count: int
    thresholds: list[BlockThreshold]
    anomaly_result: list[AnomalyResult] | Unset = UNSET
    details: list[ClassifySampleResponseClassificationDetails] | Unset = UNSET
    expected_anomaly_outcome: list[StructuredLabel] | Unset = UNSET
    is_multi_label: bool | Unset = UNSET
    label_map_result: list[dict[str, str]] | Unset = UNSET
    label_map_scores: list[dict[str, dict[str, float]]] | Unset = UNSET
    object_detection_last_layer: ObjectDetectionLastLayer | Unset = UNSET
    structured_result: list[StructuredClassifyResult] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "expectedLabels": "expected_labels",
        "frequencyHz": "frequency_hz",
        "intervalMs": "interval_ms",
        "learnBlock": "learn_block",
        "minimumConfidenceRating": "minimum_confidence_rating",
        "result": "result",
        "resultCount": "result_count",
        "thresholds": "thresholds",
        "anomalyResult": "anomaly_result",
        "details": "details",
        "expectedAnomalyOutcome": "expected_anomaly_outcome",
        "isMultiLabel": "is_multi_label",
        "labelMapResult": "label_map_result",
        "labelMapScores": "label_map_scores",
        "objectDetectionLastLayer": "object_detection_last_layer",
        "structuredResult": "structured_result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifySampleResponseClassification")
        d, o = v, _new(ClassifySampleResponseClassification)
        known = 8
        o._extra = None
        try:
            o.expected_labels = list_of(_structured_label.read, d["expectedLabels"], d, "expectedLabels", drift)
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.learn_block = _impulse_learn_block.read(d["learnBlock"], d, "learnBlock", drift)
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
            o.result = list_of(partial(map_of, number), d["result"], d, "result", drift)
            o.result_count = v if type(v := d["resultCount"]) is int else integer(v, d, "resultCount", drift)
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
        except KeyError:
            return with_gaps(ClassifySampleResponseClassification, known, d, at, key, drift)
        if "anomalyResult" in d:
            known += 1
            o.anomaly_result = list_of(_anomaly_result.read, d["anomalyResult"], d, "anomalyResult", drift)
        else:
            o.anomaly_result = UNSET
        if "details" in d:
            known += 1
            o.details = list_of(
                _classify_sample_response_classification_details.read, d["details"], d, "details", drift
            )
        else:
            o.details = UNSET
        if "expectedAnomalyOutcome" in d:
            known += 1
            o.expected_anomaly_outcome = list_of(
                _structured_label.read, d["expectedAnomalyOutcome"], d, "expectedAnomalyOutcome", drift
            )
        else:
            o.expected_anomaly_outcome = UNSET
        if "isMultiLabel" in d:
            known += 1
            o.is_multi_label = v if type(v := d["isMultiLabel"]) is bool else boolean(v, d, "isMultiLabel", drift)
        else:
            o.is_multi_label = UNSET
        if "labelMapResult" in d:
            known += 1
            o.label_map_result = list_of(partial(map_of, text), d["labelMapResult"], d, "labelMapResult", drift)
        else:
            o.label_map_result = UNSET
        if "labelMapScores" in d:
            known += 1
            o.label_map_scores = list_of(
                partial(map_of, partial(map_of, number)), d["labelMapScores"], d, "labelMapScores", drift
            )
        else:
            o.label_map_scores = UNSET
        if "objectDetectionLastLayer" in d:
            known += 1
            o.object_detection_last_layer = (
                _ObjectDetectionLastLayer[v]
                if type(v := d["objectDetectionLastLayer"]) is str and v in _ObjectDetectionLastLayer
                else member(ObjectDetectionLastLayer, v, d, "objectDetectionLastLayer", drift)
            )
        else:
            o.object_detection_last_layer = UNSET
        if "structuredResult" in d:
            known += 1
            o.structured_result = list_of(
                _structured_classify_result.read, d["structuredResult"], d, "structuredResult", drift
            )
        else:
            o.structured_result = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifySampleResponseClassification._read
