# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StoreSegmentLengthRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StoreSegmentLengthRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    segment_length: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "segmentLength": "segment_length",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StoreSegmentLengthRequest")
        d, o = v, _new(StoreSegmentLengthRequest)
        known = 1
        o._extra = None
        try:
            o.segment_length = (
                v if type(v := d["segmentLength"]) is float or type(v) is int else number(v, d, "segmentLength", drift)
            )
        except KeyError:
            return with_gaps(StoreSegmentLengthRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StoreSegmentLengthRequest._read
