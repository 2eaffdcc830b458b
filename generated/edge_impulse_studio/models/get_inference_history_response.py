# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceHistoryResponse``: 7 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import get_inference_history_response_all_devices_item as _get_inference_history_response_all_devices_item
from . import (
    get_inference_history_response_summary_by_time_item as _get_inference_history_response_summary_by_time_item,
)
from . import inference_history_aggregate as _inference_history_aggregate

if TYPE_CHECKING:
    from .get_inference_history_response_all_devices_item import GetInferenceHistoryResponseAllDevicesItem
    from .get_inference_history_response_summary_by_time_item import GetInferenceHistoryResponseSummaryByTimeItem
    from .inference_history_aggregate import InferenceHistoryAggregate

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceHistoryResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    all_classes: list[str]
    all_devices: list[GetInferenceHistoryResponseAllDevicesItem]
    all_metrics: list[str]
    summary_by_device: list[InferenceHistoryAggregate]
    summary_by_time: list[GetInferenceHistoryResponseSummaryByTimeItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "allClasses": "all_classes",
        "allDevices": "all_devices",
        "allMetrics": "all_metrics",
        "summaryByDevice": "summary_by_device",
        "summaryByTime": "summary_by_time",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceHistoryResponse")
        d, o = v, _new(GetInferenceHistoryResponse)
        known = 6
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.all_classes = list_of(text, d["allClasses"], d, "allClasses", drift)
            o.all_devices = list_of(
                _get_inference_history_response_all_devices_item.read, d["allDevices"], d, "allDevices", drift
            )
            o.all_metrics = list_of(text, d["allMetrics"], d, "allMetrics", drift)
            o.summary_by_device = list_of(
                _inference_history_aggregate.read, d["summaryByDevice"], d, "summaryByDevice", drift
            )
            o.summary_by_time = list_of(
                _get_inference_history_response_summary_by_time_item.read, d["summaryByTime"], d, "summaryByTime", drift
            )
        except KeyError:
            return with_gaps(GetInferenceHistoryResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceHistoryResponse._read
