# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProvisioningStatusItem``: 6 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members, text
from ..types import UNSET, Unset
from .provisioning_status_item_enroll_type import ProvisioningStatusItemEnrollType
from .provisioning_status_item_status import ProvisioningStatusItemStatus

_new = object.__new__
_ProvisioningStatusItemEnrollType = members(ProvisioningStatusItemEnrollType)
_ProvisioningStatusItemStatus = members(ProvisioningStatusItemStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProvisioningStatusItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str | Unset = UNSET
    device_type: str | Unset = UNSET
    enroll_type: ProvisioningStatusItemEnrollType | Unset = UNSET
    error_message: str | Unset = UNSET
    last_updated_time: str | Unset = UNSET
    status: ProvisioningStatusItemStatus | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "device_type": "device_type",
        "enroll_type": "enroll_type",
        "error_message": "error_message",
        "last_updated_time": "last_updated_time",
        "status": "status",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProvisioningStatusItem")
        d, o = v, _new(ProvisioningStatusItem)
        known = 0
        o._extra = None
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
        if "enroll_type" in d:
            known += 1
            o.enroll_type = (
                _ProvisioningStatusItemEnrollType[v]
                if type(v := d["enroll_type"]) is str and v in _ProvisioningStatusItemEnrollType
                else member(ProvisioningStatusItemEnrollType, v, d, "enroll_type", drift)
            )
        else:
            o.enroll_type = UNSET
        if "error_message" in d:
            known += 1
            o.error_message = v if type(v := d["error_message"]) is str else text(v, d, "error_message", drift)
        else:
            o.error_message = UNSET
        if "last_updated_time" in d:
            known += 1
            o.last_updated_time = (
                v if type(v := d["last_updated_time"]) is str else text(v, d, "last_updated_time", drift)
            )
        else:
            o.last_updated_time = UNSET
        if "status" in d:
            known += 1
            o.status = (
                _ProvisioningStatusItemStatus[v]
                if type(v := d["status"]) is str and v in _ProvisioningStatusItemStatus
                else member(ProvisioningStatusItemStatus, v, d, "status", drift)
            )
        else:
            o.status = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProvisioningStatusItem._read
