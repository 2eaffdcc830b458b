# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Device``: 12 fields, 10 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import device_inference_info as _device_inference_info
from . import device_sensors_item as _device_sensors_item
from .device_remote_mgmt_mode import DeviceRemoteMgmtMode

if TYPE_CHECKING:
    from .device_inference_info import DeviceInferenceInfo
    from .device_sensors_item import DeviceSensorsItem

_new = object.__new__
_DeviceRemoteMgmtMode = members(DeviceRemoteMgmtMode)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Device(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    device_id: str
    device_type: str
    id: int
    last_seen: datetime.datetime
    name: str
    remote_mgmt_mode: DeviceRemoteMgmtMode
    remote_mgmt_connected: bool
    sensors: list[DeviceSensorsItem]
    supports_snapshot_streaming: bool
    inference_info: DeviceInferenceInfo | Unset = UNSET
    remote_mgmt_host: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "deviceId": "device_id",
        "deviceType": "device_type",
        "id": "id",
        "lastSeen": "last_seen",
        "name": "name",
        "remoteMgmtMode": "remote_mgmt_mode",
        "remote_mgmt_connected": "remote_mgmt_connected",
        "sensors": "sensors",
        "supportsSnapshotStreaming": "supports_snapshot_streaming",
        "inferenceInfo": "inference_info",
        "remote_mgmt_host": "remote_mgmt_host",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Device")
        d, o = v, _new(Device)
        known = 10
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.device_id = v if type(v := d["deviceId"]) is str else text(v, d, "deviceId", drift)
            o.device_type = v if type(v := d["deviceType"]) is str else text(v, d, "deviceType", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.last_seen = date_time(d["lastSeen"], d, "lastSeen", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.remote_mgmt_mode = (
                _DeviceRemoteMgmtMode[v]
                if type(v := d["remoteMgmtMode"]) is str and v in _DeviceRemoteMgmtMode
                else member(DeviceRemoteMgmtMode, v, d, "remoteMgmtMode", drift)
            )
            o.remote_mgmt_connected = (
                v if type(v := d["remote_mgmt_connected"]) is bool else boolean(v, d, "remote_mgmt_connected", drift)
            )
            o.sensors = list_of(_device_sensors_item.read, d["sensors"], d, "sensors", drift)
            o.supports_snapshot_streaming = (
                v
                if type(v := d["supportsSnapshotStreaming"]) is bool
                else boolean(v, d, "supportsSnapshotStreaming", drift)
            )
        except KeyError:
            return with_gaps(Device, known, d, at, key, drift)
        if "inferenceInfo" in d:
            known += 1
            o.inference_info = _device_inference_info.read(d["inferenceInfo"], d, "inferenceInfo", drift)
        else:
            o.inference_info = UNSET
        if "remote_mgmt_host" in d:
            known += 1
            o.remote_mgmt_host = v if type(v := d["remote_mgmt_host"]) is str else text(v, d, "remote_mgmt_host", drift)
        else:
            o.remote_mgmt_host = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Device._read
