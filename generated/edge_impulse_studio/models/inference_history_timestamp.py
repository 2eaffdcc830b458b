# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``InferenceHistoryTimestamp``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InferenceHistoryTimestamp(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    index: float
    timestamp: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "timestamp": "timestamp",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InferenceHistoryTimestamp")
        d, o = v, _new(InferenceHistoryTimestamp)
        known = 2
        o._extra = None
        try:
            o.index = v if type(v := d["index"]) is float or type(v) is int else number(v, d, "index", drift)
            o.timestamp = (
                v if type(v := d["timestamp"]) is float or type(v) is int else number(v, d, "timestamp", drift)
            )
        except KeyError:
            return with_gaps(InferenceHistoryTimestamp, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InferenceHistoryTimestamp._read
