# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectTrackingPostProcessingResult``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, map_of, text
from . import object_tracking_post_processing_result_frames_item as _object_tracking_post_processing_result_frames_item

if TYPE_CHECKING:
    from .object_tracking_post_processing_result_frames_item import ObjectTrackingPostProcessingResultFramesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectTrackingPostProcessingResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frames: list[ObjectTrackingPostProcessingResultFramesItem]
    parameters: dict[str, str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "frames": "frames",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectTrackingPostProcessingResult")
        d, o = v, _new(ObjectTrackingPostProcessingResult)
        known = 2
        o._extra = None
        try:
            o.frames = list_of(
                _object_tracking_post_processing_result_frames_item.read, d["frames"], d, "frames", drift
            )
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        except KeyError:
            return with_gaps(ObjectTrackingPostProcessingResult, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectTrackingPostProcessingResult._read
