# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartDeviceSnapshotDebugStreamRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .start_device_snapshot_debug_stream_request_resolution import StartDeviceSnapshotDebugStreamRequestResolution

_new = object.__new__
_StartDeviceSnapshotDebugStreamRequestResolution = members(StartDeviceSnapshotDebugStreamRequestResolution)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartDeviceSnapshotDebugStreamRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    resolution: StartDeviceSnapshotDebugStreamRequestResolution

    WIRE: ClassVar[Mapping[str, str]] = {
        "resolution": "resolution",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartDeviceSnapshotDebugStreamRequest")
        d, o = v, _new(StartDeviceSnapshotDebugStreamRequest)
        known = 1
        o._extra = None
        try:
            o.resolution = (
                _StartDeviceSnapshotDebugStreamRequestResolution[v]
                if type(v := d["resolution"]) is str and v in _StartDeviceSnapshotDebugStreamRequestResolution
                else member(StartDeviceSnapshotDebugStreamRequestResolution, v, d, "resolution", drift)
            )
        except KeyError:
            return with_gaps(StartDeviceSnapshotDebugStreamRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartDeviceSnapshotDebugStreamRequest._read
