# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceHistoryResponseSummaryByTimeItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number
from . import inference_history_aggregate as _inference_history_aggregate

if TYPE_CHECKING:
    from .inference_history_aggregate import InferenceHistoryAggregate

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceHistoryResponseSummaryByTimeItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data: list[InferenceHistoryAggregate]
    end_timestamp: float
    start_timestamp: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "endTimestamp": "end_timestamp",
        "startTimestamp": "start_timestamp",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceHistoryResponseSummaryByTimeItem")
        d, o = v, _new(GetInferenceHistoryResponseSummaryByTimeItem)
        known = 3
        o._extra = None
        try:
            o.data = list_of(_inference_history_aggregate.read, d["data"], d, "data", drift)
            o.end_timestamp = (
                v if type(v := d["endTimestamp"]) is float or type(v) is int else number(v, d, "endTimestamp", drift)
            )
            o.start_timestamp = (
                v
                if type(v := d["startTimestamp"]) is float or type(v) is int
                else number(v, d, "startTimestamp", drift)
            )
        except KeyError:
            return with_gaps(GetInferenceHistoryResponseSummaryByTimeItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceHistoryResponseSummaryByTimeItem._read
