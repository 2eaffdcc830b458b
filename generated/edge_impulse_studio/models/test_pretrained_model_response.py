# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelResponse``: 6 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, map_of, number, text
from ..types import UNSET, Unset
from . import anomaly_result as _anomaly_result
from . import bounding_box_with_score as _bounding_box_with_score
from . import test_pretrained_model_response_freeform_result as _test_pretrained_model_response_freeform_result

if TYPE_CHECKING:
    from .anomaly_result import AnomalyResult
    from .bounding_box_with_score import BoundingBoxWithScore
    from .test_pretrained_model_response_freeform_result import TestPretrainedModelResponseFreeformResult

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    anomaly_result: list[AnomalyResult] | Unset = UNSET
    bounding_boxes: list[BoundingBoxWithScore] | Unset = UNSET
    freeform_result: TestPretrainedModelResponseFreeformResult | Unset = UNSET
    result: dict[str, float] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "anomalyResult": "anomaly_result",
        "boundingBoxes": "bounding_boxes",
        "freeformResult": "freeform_result",
        "result": "result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelResponse")
        d, o = v, _new(TestPretrainedModelResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(TestPretrainedModelResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "anomalyResult" in d:
            known += 1
            o.anomaly_result = list_of(_anomaly_result.read, d["anomalyResult"], d, "anomalyResult", drift)
        else:
            o.anomaly_result = UNSET
        if "boundingBoxes" in d:
            known += 1
            o.bounding_boxes = list_of(_bounding_box_with_score.read, d["boundingBoxes"], d, "boundingBoxes", drift)
        else:
            o.bounding_boxes = UNSET
        if "freeformResult" in d:
            known += 1
            o.freeform_result = _test_pretrained_model_response_freeform_result.read(
                d["freeformResult"], d, "freeformResult", drift
            )
        else:
            o.freeform_result = UNSET
        if "result" in d:
            known += 1
            o.result = map_of(number, d["result"], d, "result", drift)
        else:
            o.result = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelResponse._read
