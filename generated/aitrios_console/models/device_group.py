# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceGroup``: 8 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, nullable, text
from ..types import UNSET, Unset
from . import device_group_devices_item as _device_group_devices_item

if TYPE_CHECKING:
    from .device_group_devices_item import DeviceGroupDevicesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceGroup(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | None | Unset = UNSET
    device_group_id: str | Unset = UNSET
    device_type: str | Unset = UNSET
    devices: list[DeviceGroupDevicesItem] | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "device_group_id": "device_group_id",
        "device_type": "device_type",
        "devices": "devices",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceGroup")
        d, o = v, _new(DeviceGroup)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = nullable(text, d["description"], d, "description", drift)
        else:
            o.description = UNSET
        if "device_group_id" in d:
            known += 1
            o.device_group_id = v if type(v := d["device_group_id"]) is str else text(v, d, "device_group_id", drift)
        else:
            o.device_group_id = UNSET
        if "device_type" in d:
            known += 1
            o.device_type = v if type(v := d["device_type"]) is str else text(v, d, "device_type", drift)
        else:
            o.device_type = UNSET
        if "devices" in d:
            known += 1
            o.devices = list_of(_device_group_devices_item.read, d["devices"], d, "devices", drift)
        else:
            o.devices = UNSET
        if "ins_date" in d:
            known += 1
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
        else:
            o.ins_date = UNSET
        if "ins_id" in d:
            known += 1
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
        else:
            o.ins_id = UNSET
        if "upd_date" in d:
            known += 1
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
        else:
            o.upd_date = UNSET
        if "upd_id" in d:
            known += 1
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        else:
            o.upd_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceGroup._read
