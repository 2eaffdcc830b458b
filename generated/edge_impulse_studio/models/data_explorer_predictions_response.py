# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataExplorerPredictionsResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, text
from ..types import UNSET, Unset
from . import model_prediction as _model_prediction
from .data_explorer_predictions_response_classification_type import DataExplorerPredictionsResponseClassificationType

if TYPE_CHECKING:
    from .model_prediction import ModelPrediction

_new = object.__new__
_DataExplorerPredictionsResponseClassificationType = members(DataExplorerPredictionsResponseClassificationType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataExplorerPredictionsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    classification_type: DataExplorerPredictionsResponseClassificationType
    labels: list[str]
    predictions: list[ModelPrediction]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "classificationType": "classification_type",
        "labels": "labels",
        "predictions": "predictions",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataExplorerPredictionsResponse")
        d, o = v, _new(DataExplorerPredictionsResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.classification_type = (
                _DataExplorerPredictionsResponseClassificationType[v]
                if type(v := d["classificationType"]) is str and v in _DataExplorerPredictionsResponseClassificationType
                else member(DataExplorerPredictionsResponseClassificationType, v, d, "classificationType", drift)
            )
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.predictions = list_of(_model_prediction.read, d["predictions"], d, "predictions", drift)
        except KeyError:
            return with_gaps(DataExplorerPredictionsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataExplorerPredictionsResponse._read
