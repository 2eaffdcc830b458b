# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindSegmentSampleRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSegmentSampleRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    segment_length_ms: int
    shift_segments: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "segmentLengthMs": "segment_length_ms",
        "shiftSegments": "shift_segments",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "FindSegmentSampleRequest")
        d, o = v, _new(FindSegmentSampleRequest)
        known = 2
        o._extra = None
        try:
            o.segment_length_ms = (
                v if type(v := d["segmentLengthMs"]) is int else integer(v, d, "segmentLengthMs", drift)
            )
            o.shift_segments = v if type(v := d["shiftSegments"]) is bool else boolean(v, d, "shiftSegments", drift)
        except KeyError:
            return with_gaps(FindSegmentSampleRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = FindSegmentSampleRequest._read
