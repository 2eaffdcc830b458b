# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``InferenceHistoryAggregate``: 7 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from . import inference_summary_metrics as _inference_summary_metrics

if TYPE_CHECKING:
    from .inference_summary_metrics import InferenceSummaryMetrics

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InferenceHistoryAggregate(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str
    device_name: str
    means: list[InferenceSummaryMetrics]
    metrics: list[InferenceSummaryMetrics]
    standard_deviations: list[InferenceSummaryMetrics]
    total_classifications: list[InferenceSummaryMetrics]
    total_inferences: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "deviceId": "device_id",
        "deviceName": "device_name",
        "means": "means",
        "metrics": "metrics",
        "standardDeviations": "standard_deviations",
        "totalClassifications": "total_classifications",
        "totalInferences": "total_inferences",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InferenceHistoryAggregate")
        d, o = v, _new(InferenceHistoryAggregate)
        known = 7
        o._extra = None
        try:
            o.device_id = v if type(v := d["deviceId"]) is str else text(v, d, "deviceId", drift)
            o.device_name = v if type(v := d["deviceName"]) is str else text(v, d, "deviceName", drift)
            o.means = list_of(_inference_summary_metrics.read, d["means"], d, "means", drift)
            o.metrics = list_of(_inference_summary_metrics.read, d["metrics"], d, "metrics", drift)
            o.standard_deviations = list_of(
                _inference_summary_metrics.read, d["standardDeviations"], d, "standardDeviations", drift
            )
            o.total_classifications = list_of(
                _inference_summary_metrics.read, d["totalClassifications"], d, "totalClassifications", drift
            )
            o.total_inferences = (
                v
                if type(v := d["totalInferences"]) is float or type(v) is int
                else number(v, d, "totalInferences", drift)
            )
        except KeyError:
            return with_gaps(InferenceHistoryAggregate, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InferenceHistoryAggregate._read
