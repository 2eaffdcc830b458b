# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SegmentSampleRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import segment_sample_request_segments_item as _segment_sample_request_segments_item

if TYPE_CHECKING:
    from .segment_sample_request_segments_item import SegmentSampleRequestSegmentsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SegmentSampleRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    segments: list[SegmentSampleRequestSegmentsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "segments": "segments",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SegmentSampleRequest")
        d, o = v, _new(SegmentSampleRequest)
        known = 1
        o._extra = None
        try:
            o.segments = list_of(_segment_sample_request_segments_item.read, d["segments"], d, "segments", drift)
        except KeyError:
            return with_gaps(SegmentSampleRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SegmentSampleRequest._read
