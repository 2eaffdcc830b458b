# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponse``: 8 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, text
from ..types import UNSET, Unset
from . import classify_job_response_accuracy as _classify_job_response_accuracy
from . import (
    classify_job_response_additional_metrics_by_learn_block_item as _classify_job_response_additional_metrics_by_learn_block_item,
)
from . import model_prediction as _model_prediction
from . import model_result as _model_result
from .classify_job_response_no_results_because_thresholds_changed import (
    ClassifyJobResponseNoResultsBecauseThresholdsChanged,
)
from .keras_model_variant_enum import KerasModelVariantEnum

if TYPE_CHECKING:
    from .classify_job_response_accuracy import ClassifyJobResponseAccuracy
    from .classify_job_response_additional_metrics_by_learn_block_item import (
        ClassifyJobResponseAdditionalMetricsByLearnBlockItem,
    )
    from .model_prediction import ModelPrediction
    from .model_result import ModelResult

_new = object.__new__
_ClassifyJobResponseNoResultsBecauseThresholdsChanged = members(ClassifyJobResponseNoResultsBecauseThresholdsChanged)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifyJobResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    accuracy: ClassifyJobResponseAccuracy
    additional_metrics_by_learn_block: list[ClassifyJobResponseAdditionalMetricsByLearnBlockItem]
    available_variants: list[KerasModelVariantEnum]
    predictions: list[ModelPrediction]
    result: list[ModelResult]
    error: str | Unset = UNSET
    no_results_because_thresholds_changed: ClassifyJobResponseNoResultsBecauseThresholdsChanged | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "accuracy": "accuracy",
        "additionalMetricsByLearnBlock": "additional_metrics_by_learn_block",
        "availableVariants": "available_variants",
        "predictions": "predictions",
        "result": "result",
        "error": "error",
        "noResultsBecauseThresholdsChanged": "no_results_because_thresholds_changed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifyJobResponse")
        d, o = v, _new(ClassifyJobResponse)
        known = 6
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.accuracy = _classify_job_response_accuracy.read(d["accuracy"], d, "accuracy", drift)
            o.additional_metrics_by_learn_block = list_of(
                _classify_job_response_additional_metrics_by_learn_block_item.read,
                d["additionalMetricsByLearnBlock"],
                d,
                "additionalMetricsByLearnBlock",
                drift,
            )
            o.available_variants = list_of(
                partial(member, KerasModelVariantEnum), d["availableVariants"], d, "availableVariants", drift
            )
            o.predictions = list_of(_model_prediction.read, d["predictions"], d, "predictions", drift)
            o.result = list_of(_model_result.read, d["result"], d, "result", drift)
        except KeyError:
            return with_gaps(ClassifyJobResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "noResultsBecauseThresholdsChanged" in d:
            known += 1
            o.no_results_because_thresholds_changed = (
                _ClassifyJobResponseNoResultsBecauseThresholdsChanged[v]
                if type(v := d["noResultsBecauseThresholdsChanged"]) is str
                and v in _ClassifyJobResponseNoResultsBecauseThresholdsChanged
                else member(
                    ClassifyJobResponseNoResultsBecauseThresholdsChanged,
                    v,
                    d,
                    "noResultsBecauseThresholdsChanged",
                    drift,
                )
            )
        else:
            o.no_results_because_thresholds_changed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifyJobResponse._read
