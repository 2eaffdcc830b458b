# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StopDeviceDebugStreamRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StopDeviceDebugStreamRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    stream_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "streamId": "stream_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StopDeviceDebugStreamRequest")
        d, o = v, _new(StopDeviceDebugStreamRequest)
        known = 1
        o._extra = None
        try:
            o.stream_id = v if type(v := d["streamId"]) is int else integer(v, d, "streamId", drift)
        except KeyError:
            return with_gaps(StopDeviceDebugStreamRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StopDeviceDebugStreamRequest._read
