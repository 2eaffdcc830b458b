# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StoreInferenceHistoryRequestSummariesItem``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of, map_of
from . import inference_history_entry as _inference_history_entry
from . import inference_history_timestamp as _inference_history_timestamp

if TYPE_CHECKING:
    from .inference_history_entry import InferenceHistoryEntry
    from .inference_history_timestamp import InferenceHistoryTimestamp

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StoreInferenceHistoryRequestSummariesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    classification_counter: list[InferenceHistoryEntry]
    end: InferenceHistoryTimestamp
    mean: list[InferenceHistoryEntry]
    metrics: dict[str, Any]
    standard_deviation: list[InferenceHistoryEntry]
    start: InferenceHistoryTimestamp

    WIRE: ClassVar[Mapping[str, str]] = {
        "classificationCounter": "classification_counter",
        "end": "end",
        "mean": "mean",
        "metrics": "metrics",
        "standardDeviation": "standard_deviation",
        "start": "start",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StoreInferenceHistoryRequestSummariesItem")
        d, o = v, _new(StoreInferenceHistoryRequestSummariesItem)
        known = 6
        o._extra = None
        try:
            o.classification_counter = list_of(
                _inference_history_entry.read, d["classificationCounter"], d, "classificationCounter", drift
            )
            o.end = _inference_history_timestamp.read(d["end"], d, "end", drift)
            o.mean = list_of(_inference_history_entry.read, d["mean"], d, "mean", drift)
            o.metrics = map_of(anything, d["metrics"], d, "metrics", drift)
            o.standard_deviation = list_of(
                _inference_history_entry.read, d["standardDeviation"], d, "standardDeviation", drift
            )
            o.start = _inference_history_timestamp.read(d["start"], d, "start", drift)
        except KeyError:
            return with_gaps(StoreInferenceHistoryRequestSummariesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StoreInferenceHistoryRequestSummariesItem._read
