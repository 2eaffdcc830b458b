# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectTrackingPostProcessingResultFramesItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import object_tracking_post_processing_object as _object_tracking_post_processing_object

if TYPE_CHECKING:
    from .object_tracking_post_processing_object import ObjectTrackingPostProcessingObject

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectTrackingPostProcessingResultFramesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frame_index: int
    objects: list[ObjectTrackingPostProcessingObject]

    WIRE: ClassVar[Mapping[str, str]] = {
        "frameIndex": "frame_index",
        "objects": "objects",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectTrackingPostProcessingResultFramesItem")
        d, o = v, _new(ObjectTrackingPostProcessingResultFramesItem)
        known = 2
        o._extra = None
        try:
            o.frame_index = v if type(v := d["frameIndex"]) is int else integer(v, d, "frameIndex", drift)
            o.objects = list_of(_object_tracking_post_processing_object.read, d["objects"], d, "objects", drift)
        except KeyError:
            return with_gaps(ObjectTrackingPostProcessingResultFramesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectTrackingPostProcessingResultFramesItem._read
