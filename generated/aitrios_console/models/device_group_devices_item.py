# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceGroupDevicesItem``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset
from . import device_group_devices_item_property as _device_group_devices_item_property

if TYPE_CHECKING:
    from .device_group_devices_item_property import DeviceGroupDevicesItemProperty

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceGroupDevicesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    device_id: str | Unset = UNSET
    device_type: str | Unset = UNSET
    display_device_type: str | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    place: str | Unset = UNSET
    property_: DeviceGroupDevicesItemProperty | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "device_id": "device_id",
        "device_type": "device_type",
        "display_device_type": "display_device_type",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "place": "place",
        "property": "property_",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceGroupDevicesItem")
        d, o = v, _new(DeviceGroupDevicesItem)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "device_type" in d:
            known += 1
            o.device_type = v if type(v := d["device_type"]) is str else text(v, d, "device_type", drift)
        else:
            o.device_type = UNSET
        if "display_device_type" in d:
            known += 1
            o.display_device_type = (
                v if type(v := d["display_device_type"]) is str else text(v, d, "display_device_type", drift)
            )
        else:
            o.display_device_type = UNSET
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
        if "place" in d:
            known += 1
            o.place = v if type(v := d["place"]) is str else text(v, d, "place", drift)
        else:
            o.place = UNSET
        if "property" in d:
            known += 1
            o.property_ = _device_group_devices_item_property.read(d["property"], d, "property", drift)
        else:
            o.property_ = UNSET
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


read = DeviceGroupDevicesItem._read
