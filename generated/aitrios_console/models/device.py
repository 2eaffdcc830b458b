# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Device``: 16 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from ..types import UNSET, Unset
from . import device_device_groups_item as _device_device_groups_item
from . import device_models_item as _device_models_item
from . import device_modules_item as _device_modules_item
from . import device_property as _device_property

if TYPE_CHECKING:
    from .device_device_groups_item import DeviceDeviceGroupsItem
    from .device_models_item import DeviceModelsItem
    from .device_modules_item import DeviceModulesItem
    from .device_property import DeviceProperty

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Device(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        inactivity_timeout: default 600.
    """

    connection_state: str
    device_id: str
    inactivity_timeout: float
    ins_date: str
    ins_id: str
    last_activity_time: str
    upd_date: str
    upd_id: str
    description: str | Unset = UNSET
    device_groups: list[DeviceDeviceGroupsItem] | Unset = UNSET
    device_name: str | Unset = UNSET
    device_type: str | Unset = UNSET
    internal_device_id: str | Unset = UNSET
    models: list[DeviceModelsItem] | Unset = UNSET
    modules: list[DeviceModulesItem] | Unset = UNSET
    property_: DeviceProperty | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "connection_state": "connection_state",
        "device_id": "device_id",
        "inactivity_timeout": "inactivity_timeout",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "last_activity_time": "last_activity_time",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
        "description": "description",
        "device_groups": "device_groups",
        "device_name": "device_name",
        "device_type": "device_type",
        "internal_device_id": "internal_device_id",
        "models": "models",
        "modules": "modules",
        "property": "property_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Device")
        d, o = v, _new(Device)
        known = 8
        o._extra = None
        try:
            o.connection_state = v if type(v := d["connection_state"]) is str else text(v, d, "connection_state", drift)
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
            o.inactivity_timeout = (
                v
                if type(v := d["inactivity_timeout"]) is float or type(v) is int
                else number(v, d, "inactivity_timeout", drift)
            )
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
            o.last_activity_time = (
                v if type(v := d["last_activity_time"]) is str else text(v, d, "last_activity_time", drift)
            )
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        except KeyError:
            return with_gaps(Device, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "device_groups" in d:
            known += 1
            o.device_groups = list_of(_device_device_groups_item.read, d["device_groups"], d, "device_groups", drift)
        else:
            o.device_groups = UNSET
        if "device_name" in d:
            known += 1
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        else:
            o.device_name = UNSET
        if "device_type" in d:
            known += 1
            o.device_type = v if type(v := d["device_type"]) is str else text(v, d, "device_type", drift)
        else:
            o.device_type = UNSET
        if "internal_device_id" in d:
            known += 1
            o.internal_device_id = (
                v if type(v := d["internal_device_id"]) is str else text(v, d, "internal_device_id", drift)
            )
        else:
            o.internal_device_id = UNSET
        if "models" in d:
            known += 1
            o.models = list_of(_device_models_item.read, d["models"], d, "models", drift)
        else:
            o.models = UNSET
        if "modules" in d:
            known += 1
            o.modules = list_of(_device_modules_item.read, d["modules"], d, "modules", drift)
        else:
            o.modules = UNSET
        if "property" in d:
            known += 1
            o.property_ = _device_property.read(d["property"], d, "property", drift)
        else:
            o.property_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Device._read
