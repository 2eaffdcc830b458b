# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsRequestMetricsItemAggregate``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from .get_inference_metrics_request_metrics_item_aggregate_aggregation import (
    GetInferenceMetricsRequestMetricsItemAggregateAggregation,
)

_new = object.__new__
_GetInferenceMetricsRequestMetricsItemAggregateAggregation = members(
    GetInferenceMetricsRequestMetricsItemAggregateAggregation
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceMetricsRequestMetricsItemAggregate(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    aggregation: GetInferenceMetricsRequestMetricsItemAggregateAggregation | Unset = UNSET
    by_metric_keys: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "aggregation": "aggregation",
        "byMetricKeys": "by_metric_keys",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceMetricsRequestMetricsItemAggregate")
        d, o = v, _new(GetInferenceMetricsRequestMetricsItemAggregate)
        known = 0
        o._extra = None
        if "aggregation" in d:
            known += 1
            o.aggregation = (
                _GetInferenceMetricsRequestMetricsItemAggregateAggregation[v]
                if type(v := d["aggregation"]) is str
                and v in _GetInferenceMetricsRequestMetricsItemAggregateAggregation
                else member(GetInferenceMetricsRequestMetricsItemAggregateAggregation, v, d, "aggregation", drift)
            )
        else:
            o.aggregation = UNSET
        if "byMetricKeys" in d:
            known += 1
            o.by_metric_keys = list_of(text, d["byMetricKeys"], d, "byMetricKeys", drift)
        else:
            o.by_metric_keys = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceMetricsRequestMetricsItemAggregate._read
