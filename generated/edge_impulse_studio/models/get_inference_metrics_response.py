# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import get_inference_metrics_response_data_item as _get_inference_metrics_response_data_item

if TYPE_CHECKING:
    from .get_inference_metrics_response_data_item import GetInferenceMetricsResponseDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceMetricsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data: list[GetInferenceMetricsResponseDataItem]
    timestamps: list[float]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "timestamps": "timestamps",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceMetricsResponse")
        d, o = v, _new(GetInferenceMetricsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data = list_of(_get_inference_metrics_response_data_item.read, d["data"], d, "data", drift)
            o.timestamps = list_of(number, d["timestamps"], d, "timestamps", drift)
        except KeyError:
            return with_gaps(GetInferenceMetricsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceMetricsResponse._read
