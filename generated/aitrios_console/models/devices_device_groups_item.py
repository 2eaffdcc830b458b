# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevicesDeviceGroupsItem``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.description = nullable(text, d["description"], d, "description", drift)
            o.device_group_id = v if type(v := d["device_group_id"]) is str else text(v, d, "device_group_id", drift)
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        except KeyError:
            return with_gaps(DevicesDeviceGroupsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevicesDeviceGroupsItem._read
