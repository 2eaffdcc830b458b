# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsRequestMetricsItem``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset
from . import (
    get_inference_metrics_request_metrics_item_aggregate as _get_inference_metrics_request_metrics_item_aggregate,
)

if TYPE_CHECKING:
    from .get_inference_metrics_request_metrics_item_aggregate import GetInferenceMetricsRequestMetricsItemAggregate

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceMetricsRequestMetricsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    metric_key: str
    aggregate: GetInferenceMetricsRequestMetricsItemAggregate | Unset = UNSET
    filters: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "metricKey": "metric_key",
        "aggregate": "aggregate",
        "filters": "filters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceMetricsRequestMetricsItem")
        d, o = v, _new(GetInferenceMetricsRequestMetricsItem)
        known = 1
        o._extra = None
        try:
            o.metric_key = v if type(v := d["metricKey"]) is str else text(v, d, "metricKey", drift)
        except KeyError:
            return with_gaps(GetInferenceMetricsRequestMetricsItem, known, d, at, key, drift)
        if "aggregate" in d:
            known += 1
            o.aggregate = _get_inference_metrics_request_metrics_item_aggregate.read(
                d["aggregate"], d, "aggregate", drift
            )
        else:
            o.aggregate = UNSET
        if "filters" in d:
            known += 1
            o.filters = v if type(v := d["filters"]) is str else text(v, d, "filters", drift)
        else:
            o.filters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceMetricsRequestMetricsItem._read
