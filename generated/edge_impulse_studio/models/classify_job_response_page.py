# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponsePage``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import model_prediction as _model_prediction
from . import model_result as _model_result

if TYPE_CHECKING:
    from .model_prediction import ModelPrediction
    from .model_result import ModelResult

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifyJobResponsePage(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    predictions: list[ModelPrediction]
    result: list[ModelResult]
    total_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "predictions": "predictions",
        "result": "result",
        "totalCount": "total_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifyJobResponsePage")
        d, o = v, _new(ClassifyJobResponsePage)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.predictions = list_of(_model_prediction.read, d["predictions"], d, "predictions", drift)
            o.result = list_of(_model_result.read, d["result"], d, "result", drift)
            o.total_count = v if type(v := d["totalCount"]) is int else integer(v, d, "totalCount", drift)
        except KeyError:
            return with_gaps(ClassifyJobResponsePage, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifyJobResponsePage._read
