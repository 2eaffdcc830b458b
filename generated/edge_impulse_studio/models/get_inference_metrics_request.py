# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsRequest``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members
from ..types import UNSET, Unset
from . import get_inference_metrics_request_metrics_item as _get_inference_metrics_request_metrics_item
from .get_inference_metrics_request_split_by import GetInferenceMetricsRequestSplitBy

if TYPE_CHECKING:
    from .get_inference_metrics_request_metrics_item import GetInferenceMetricsRequestMetricsItem

_new = object.__new__
_GetInferenceMetricsRequestSplitBy = members(GetInferenceMetricsRequestSplitBy)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceMetricsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    metrics: list[GetInferenceMetricsRequestMetricsItem]
    split_by: GetInferenceMetricsRequestSplitBy | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "metrics": "metrics",
        "splitBy": "split_by",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceMetricsRequest")
        d, o = v, _new(GetInferenceMetricsRequest)
        known = 1
        o._extra = None
        try:
            o.metrics = list_of(_get_inference_metrics_request_metrics_item.read, d["metrics"], d, "metrics", drift)
        except KeyError:
            return with_gaps(GetInferenceMetricsRequest, known, d, at, key, drift)
        if "splitBy" in d:
            known += 1
            o.split_by = (
                _GetInferenceMetricsRequestSplitBy[v]
                if type(v := d["splitBy"]) is str and v in _GetInferenceMetricsRequestSplitBy
                else member(GetInferenceMetricsRequestSplitBy, v, d, "splitBy", drift)
            )
        else:
            o.split_by = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceMetricsRequest._read
