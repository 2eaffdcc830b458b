# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPostProcessingFeaturesForSampleResponseResults``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import object_detection_post_processing_result as _object_detection_post_processing_result
from . import object_tracking_post_processing_result as _object_tracking_post_processing_result

if TYPE_CHECKING:
    from .object_detection_post_processing_result import ObjectDetectionPostProcessingResult
    from .object_tracking_post_processing_result import ObjectTrackingPostProcessingResult

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPostProcessingFeaturesForSampleResponseResults(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    object_detection: ObjectDetectionPostProcessingResult | Unset = UNSET
    object_tracking: ObjectTrackingPostProcessingResult | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "objectDetection": "object_detection",
        "objectTracking": "object_tracking",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPostProcessingFeaturesForSampleResponseResults")
        d, o = v, _new(GetPostProcessingFeaturesForSampleResponseResults)
        known = 0
        o._extra = None
        if "objectDetection" in d:
            known += 1
            o.object_detection = _object_detection_post_processing_result.read(
                d["objectDetection"], d, "objectDetection", drift
            )
        else:
            o.object_detection = UNSET
        if "objectTracking" in d:
            known += 1
            o.object_tracking = _object_tracking_post_processing_result.read(
                d["objectTracking"], d, "objectTracking", drift
            )
        else:
            o.object_tracking = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPostProcessingFeaturesForSampleResponseResults._read
