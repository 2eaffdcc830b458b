# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponseAccuracy``: 10 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, map_of, number, text
from ..types import UNSET, Unset
from . import (
    classify_job_response_accuracy_summary_per_class_additional_property as _classify_job_response_accuracy_summary_per_class_additional_property,
)
from . import classify_job_response_accuracy_total_summary as _classify_job_response_accuracy_total_summary

if TYPE_CHECKING:
    from .classify_job_response_accuracy_summary_per_class_additional_property import (
        ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty,
    )
    from .classify_job_response_accuracy_total_summary import ClassifyJobResponseAccuracyTotalSummary

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifyJobResponseAccuracy(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    all_labels: list[str]
    confusion_matrix_values: dict[str, dict[str, float]]
    summary_per_class: dict[str, ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty]
    total_summary: ClassifyJobResponseAccuracyTotalSummary
    rows: Any
    accuracy_score: float | Unset = UNSET
    anomaly_accuracy_score: float | Unset = UNSET
    balanced_accuracy_score: float | Unset = UNSET
    mse_score: float | Unset = UNSET
    no_anomaly_accuracy_score: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "allLabels": "all_labels",
        "confusionMatrixValues": "confusion_matrix_values",
        "summaryPerClass": "summary_per_class",
        "totalSummary": "total_summary",
        "rows": "rows",
        "accuracyScore": "accuracy_score",
        "anomalyAccuracyScore": "anomaly_accuracy_score",
        "balancedAccuracyScore": "balanced_accuracy_score",
        "mseScore": "mse_score",
        "noAnomalyAccuracyScore": "no_anomaly_accuracy_score",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifyJobResponseAccuracy")
        d, o = v, _new(ClassifyJobResponseAccuracy)
        known = 5
        o._extra = None
        try:
            o.all_labels = list_of(text, d["allLabels"], d, "allLabels", drift)
            o.confusion_matrix_values = map_of(
                partial(map_of, number), d["confusionMatrixValues"], d, "confusionMatrixValues", drift
            )
            o.summary_per_class = map_of(
                _classify_job_response_accuracy_summary_per_class_additional_property.read,
                d["summaryPerClass"],
                d,
                "summaryPerClass",
                drift,
            )
            o.total_summary = _classify_job_response_accuracy_total_summary.read(
                d["totalSummary"], d, "totalSummary", drift
            )
            o.rows = d["rows"]
        except KeyError:
            return with_gaps(ClassifyJobResponseAccuracy, known, d, at, key, drift)
        if "accuracyScore" in d:
            known += 1
            o.accuracy_score = (
                v if type(v := d["accuracyScore"]) is float or type(v) is int else number(v, d, "accuracyScore", drift)
            )
        else:
            o.accuracy_score = UNSET
        if "anomalyAccuracyScore" in d:
            known += 1
            o.anomaly_accuracy_score = (
                v
                if type(v := d["anomalyAccuracyScore"]) is float or type(v) is int
                else number(v, d, "anomalyAccuracyScore", drift)
            )
        else:
            o.anomaly_accuracy_score = UNSET
        if "balancedAccuracyScore" in d:
            known += 1
            o.balanced_accuracy_score = (
                v
                if type(v := d["balancedAccuracyScore"]) is float or type(v) is int
                else number(v, d, "balancedAccuracyScore", drift)
            )
        else:
            o.balanced_accuracy_score = UNSET
        if "mseScore" in d:
            known += 1
            o.mse_score = v if type(v := d["mseScore"]) is float or type(v) is int else number(v, d, "mseScore", drift)
        else:
            o.mse_score = UNSET
        if "noAnomalyAccuracyScore" in d:
            known += 1
            o.no_anomaly_accuracy_score = (
                v
                if type(v := d["noAnomalyAccuracyScore"]) is float or type(v) is int
                else number(v, d, "noAnomalyAccuracyScore", drift)
            )
        else:
            o.no_anomaly_accuracy_score = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifyJobResponseAccuracy._read
