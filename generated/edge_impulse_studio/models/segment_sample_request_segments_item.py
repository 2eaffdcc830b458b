# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SegmentSampleRequestSegmentsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SegmentSampleRequestSegmentsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    end_ms: int
    start_ms: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "endMs": "end_ms",
        "startMs": "start_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SegmentSampleRequestSegmentsItem")
        d, o = v, _new(SegmentSampleRequestSegmentsItem)
        known = 2
        o._extra = None
        try:
            o.end_ms = v if type(v := d["endMs"]) is int else integer(v, d, "endMs", drift)
            o.start_ms = v if type(v := d["startMs"]) is int else integer(v, d, "startMs", drift)
        except KeyError:
            return with_gaps(SegmentSampleRequestSegmentsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SegmentSampleRequestSegmentsItem._read
