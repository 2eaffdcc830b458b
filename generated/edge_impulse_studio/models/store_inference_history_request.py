# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StoreInferenceHistoryRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import store_inference_history_request_summaries_item as _store_inference_history_request_summaries_item

if TYPE_CHECKING:
    from .store_inference_history_request_summaries_item import StoreInferenceHistoryRequestSummariesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StoreInferenceHistoryRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    summaries: list[StoreInferenceHistoryRequestSummariesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "summaries": "summaries",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StoreInferenceHistoryRequest")
        d, o = v, _new(StoreInferenceHistoryRequest)
        known = 1
        o._extra = None
        try:
            o.summaries = list_of(
                _store_inference_history_request_summaries_item.read, d["summaries"], d, "summaries", drift
            )
        except KeyError:
            return with_gaps(StoreInferenceHistoryRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StoreInferenceHistoryRequest._read
