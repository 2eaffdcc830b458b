# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevicesDeviceGroupsItem``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import nullable, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DevicesDeviceGroupsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | None
    device_group_id: str
    ins_date: str
    ins_id: str
    upd_date: str
    upd_id: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "device_group_id": "device_group_id",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevicesDeviceGroupsItem")
        d, o = v, _new(DevicesDeviceGroupsItem)
        known = 6
        o._extra = None
        if "description" in d:
            o.description = nullable(text, d["description"], d, "description", drift)
        else:
            known -= drift.absent(d, "description", "string or null")
        if "device_group_id" in d:
            o.device_group_id = v if type(v := d["device_group_id"]) is str else text(v, d, "device_group_id", drift)
        else:
            known -= drift.absent(d, "device_group_id", "string")
        if "ins_date" in d:
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
        else:
            known -= drift.absent(d, "ins_date", "string")
        if "ins_id" in d:
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
        else:
            known -= drift.absent(d, "ins_id", "string")
        if "upd_date" in d:
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
        else:
            known -= drift.absent(d, "upd_date", "string")
        if "upd_id" in d:
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        else:
            known -= drift.absent(d, "upd_id", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevicesDeviceGroupsItem._read
