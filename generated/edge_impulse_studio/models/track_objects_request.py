# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TrackObjectsRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TrackObjectsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    next_sample_id: int
    source_sample_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "nextSampleId": "next_sample_id",
        "sourceSampleId": "source_sample_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TrackObjectsRequest")
        d, o = v, _new(TrackObjectsRequest)
        known = 2
        o._extra = None
        try:
            o.next_sample_id = v if type(v := d["nextSampleId"]) is int else integer(v, d, "nextSampleId", drift)
            o.source_sample_id = v if type(v := d["sourceSampleId"]) is int else integer(v, d, "sourceSampleId", drift)
        except KeyError:
            return with_gaps(TrackObjectsRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TrackObjectsRequest._read
