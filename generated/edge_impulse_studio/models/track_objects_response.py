# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TrackObjectsResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import bounding_box as _bounding_box

if TYPE_CHECKING:
    from .bounding_box import BoundingBox

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TrackObjectsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    bounding_boxes: list[BoundingBox]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "boundingBoxes": "bounding_boxes",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TrackObjectsResponse")
        d, o = v, _new(TrackObjectsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.bounding_boxes = list_of(_bounding_box.read, d["boundingBoxes"], d, "boundingBoxes", drift)
        except KeyError:
            return with_gaps(TrackObjectsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TrackObjectsResponse._read
