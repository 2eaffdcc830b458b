# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyTrainedFeaturesResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import anomaly_trained_features_response_data_item as _anomaly_trained_features_response_data_item

if TYPE_CHECKING:
    from .anomaly_trained_features_response_data_item import AnomalyTrainedFeaturesResponseDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyTrainedFeaturesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data: list[AnomalyTrainedFeaturesResponseDataItem]
    total_sample_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "totalSampleCount": "total_sample_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyTrainedFeaturesResponse")
        d, o = v, _new(AnomalyTrainedFeaturesResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data = list_of(_anomaly_trained_features_response_data_item.read, d["data"], d, "data", drift)
            o.total_sample_count = (
                v if type(v := d["totalSampleCount"]) is int else integer(v, d, "totalSampleCount", drift)
            )
        except KeyError:
            return with_gaps(AnomalyTrainedFeaturesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyTrainedFeaturesResponse._read
