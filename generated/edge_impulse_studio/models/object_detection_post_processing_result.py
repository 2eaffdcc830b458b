# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionPostProcessingResult``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    object_detection_post_processing_result_frames_item as _object_detection_post_processing_result_frames_item,
)

if TYPE_CHECKING:
    from .object_detection_post_processing_result_frames_item import ObjectDetectionPostProcessingResultFramesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectDetectionPostProcessingResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frames: list[ObjectDetectionPostProcessingResultFramesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "frames": "frames",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectDetectionPostProcessingResult")
        d, o = v, _new(ObjectDetectionPostProcessingResult)
        known = 1
        o._extra = None
        try:
            o.frames = list_of(
                _object_detection_post_processing_result_frames_item.read, d["frames"], d, "frames", drift
            )
        except KeyError:
            return with_gaps(ObjectDetectionPostProcessingResult, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectDetectionPostProcessingResult._read
