# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Devices``: 16 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from ..types import UNSET, Unset
from . import devices_device_groups_item as _devices_device_groups_item
from . import devices_models_item as _devices_models_item
from . import devices_modules_item as _devices_modules_item
from . import devices_property as _devices_property

if TYPE_CHECKING:
    from .devices_device_groups_item import DevicesDeviceGroupsItem
    from .devices_models_item import DevicesModelsItem
    from .devices_modules_item import DevicesModulesItem
    from .devices_property import DevicesProperty

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Devices(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        inactivity_timeout: default 600.
    """

    device_id: str
    connection_state: str | Unset = UNSET
    description: str | Unset = UNSET
    device_groups: list[DevicesDeviceGroupsItem] | Unset = UNSET
    device_name: str | Unset = UNSET
    device_type: str | Unset = UNSET
    inactivity_timeout: float | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    internal_device_id: str | Unset = UNSET
    last_activity_time: str | Unset = UNSET
    models: list[DevicesModelsItem] | Unset = UNSET
    modules: list[DevicesModulesItem] | Unset = UNSET
    property_: DevicesProperty | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "connection_state": "connection_state",
        "description": "description",
        "device_groups": "device_groups",
        "device_name": "device_name",
        "device_type": "device_type",
        "inactivity_timeout": "inactivity_timeout",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "internal_device_id": "internal_device_id",
        "last_activity_time": "last_activity_time",
        "models": "models",
        "modules": "modules",
        "property": "property_",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Devices")
        d, o = v, _new(Devices)
        known = 1
        o._extra = None
        try:
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        except KeyError:
            return with_gaps(Devices, known, d, at, key, drift)
        if "connection_state" in d:
            known += 1
            o.connection_state = v if type(v := d["connection_state"]) is str else text(v, d, "connection_state", drift)
        else:
            o.connection_state = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "device_groups" in d:
            known += 1
            o.device_groups = list_of(_devices_device_groups_item.read, d["device_groups"], d, "device_groups", drift)
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
        if "inactivity_timeout" in d:
            known += 1
            o.inactivity_timeout = (
                v
                if type(v := d["inactivity_timeout"]) is float or type(v) is int
                else number(v, d, "inactivity_timeout", drift)
            )
        else:
            o.inactivity_timeout = UNSET
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
        if "internal_device_id" in d:
            known += 1
            o.internal_device_id = (
                v if type(v := d["internal_device_id"]) is str else text(v, d, "internal_device_id", drift)
            )
        else:
            o.internal_device_id = UNSET
        if "last_activity_time" in d:
            known += 1
            o.last_activity_time = (
                v if type(v := d["last_activity_time"]) is str else text(v, d, "last_activity_time", drift)
            )
        else:
            o.last_activity_time = UNSET
        if "models" in d:
            known += 1
            o.models = list_of(_devices_models_item.read, d["models"], d, "models", drift)
        else:
            o.models = UNSET
        if "modules" in d:
            known += 1
            o.modules = list_of(_devices_modules_item.read, d["modules"], d, "modules", drift)
        else:
            o.modules = UNSET
        if "property" in d:
            known += 1
            o.property_ = _devices_property.read(d["property"], d, "property", drift)
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


read = Devices._read
