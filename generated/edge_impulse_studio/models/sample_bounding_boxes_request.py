# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleBoundingBoxesRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import bounding_box as _bounding_box

if TYPE_CHECKING:
    from .bounding_box import BoundingBox

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleBoundingBoxesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bounding_boxes: list[BoundingBox]

    WIRE: ClassVar[Mapping[str, str]] = {
        "boundingBoxes": "bounding_boxes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SampleBoundingBoxesRequest")
        d, o = v, _new(SampleBoundingBoxesRequest)
        known = 1
        o._extra = None
        try:
            o.bounding_boxes = list_of(_bounding_box.read, d["boundingBoxes"], d, "boundingBoxes", drift)
        except KeyError:
            return with_gaps(SampleBoundingBoxesRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SampleBoundingBoxesRequest._read
