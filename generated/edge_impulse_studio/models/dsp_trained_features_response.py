# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspTrainedFeaturesResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import dsp_trained_features_response_data_item as _dsp_trained_features_response_data_item

if TYPE_CHECKING:
    from .dsp_trained_features_response_data_item import DspTrainedFeaturesResponseDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspTrainedFeaturesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data: list[DspTrainedFeaturesResponseDataItem]
    skip_first_features: int
    total_sample_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "skipFirstFeatures": "skip_first_features",
        "totalSampleCount": "total_sample_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspTrainedFeaturesResponse")
        d, o = v, _new(DspTrainedFeaturesResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data = list_of(_dsp_trained_features_response_data_item.read, d["data"], d, "data", drift)
            o.skip_first_features = (
                v if type(v := d["skipFirstFeatures"]) is int else integer(v, d, "skipFirstFeatures", drift)
            )
            o.total_sample_count = (
                v if type(v := d["totalSampleCount"]) is int else integer(v, d, "totalSampleCount", drift)
            )
        except KeyError:
            return with_gaps(DspTrainedFeaturesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspTrainedFeaturesResponse._read
