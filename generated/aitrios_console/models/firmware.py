# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Firmware``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from .firmware_firmware_type import FirmwareFirmwareType

_new = object.__new__
_FirmwareFirmwareType = members(FirmwareFirmwareType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Firmware(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    firmware_id: str | Unset = UNSET
    firmware_type: FirmwareFirmwareType | Unset = UNSET
    firmware_version: str | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    manifest: dict[str, Any] | Unset = UNSET
    target_device_types: list[str] | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "firmware_id": "firmware_id",
        "firmware_type": "firmware_type",
        "firmware_version": "firmware_version",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "manifest": "manifest",
        "target_device_types": "target_device_types",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Firmware")
        d, o = v, _new(Firmware)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "firmware_id" in d:
            known += 1
            o.firmware_id = v if type(v := d["firmware_id"]) is str else text(v, d, "firmware_id", drift)
        else:
            o.firmware_id = UNSET
        if "firmware_type" in d:
            known += 1
            o.firmware_type = (
                _FirmwareFirmwareType[v]
                if type(v := d["firmware_type"]) is str and v in _FirmwareFirmwareType
                else member(FirmwareFirmwareType, v, d, "firmware_type", drift)
            )
        else:
            o.firmware_type = UNSET
        if "firmware_version" in d:
            known += 1
            o.firmware_version = v if type(v := d["firmware_version"]) is str else text(v, d, "firmware_version", drift)
        else:
            o.firmware_version = UNSET
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
        if "manifest" in d:
            known += 1
            o.manifest = map_of(anything, d["manifest"], d, "manifest", drift)
        else:
            o.manifest = UNSET
        if "target_device_types" in d:
            known += 1
            o.target_device_types = list_of(text, d["target_device_types"], d, "target_device_types", drift)
        else:
            o.target_device_types = UNSET
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


read = Firmware._read
