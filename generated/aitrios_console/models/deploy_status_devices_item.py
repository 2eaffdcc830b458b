# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployStatusDevicesItem``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .deploy_status_devices_item_deploy_status import DeployStatusDevicesItemDeployStatus

_new = object.__new__
_DeployStatusDevicesItemDeployStatus = members(DeployStatusDevicesItemDeployStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployStatusDevicesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_status: DeployStatusDevicesItemDeployStatus
    device_id: str
    device_name: str
    update_progress_percentage: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploy_status": "deploy_status",
        "device_id": "device_id",
        "device_name": "device_name",
        "update_progress_percentage": "update_progress_percentage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployStatusDevicesItem")
        d, o = v, _new(DeployStatusDevicesItem)
        known = 3
        o._extra = None
        try:
            o.deploy_status = (
                _DeployStatusDevicesItemDeployStatus[v]
                if type(v := d["deploy_status"]) is str and v in _DeployStatusDevicesItemDeployStatus
                else member(DeployStatusDevicesItemDeployStatus, v, d, "deploy_status", drift)
            )
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        except KeyError:
            return with_gaps(DeployStatusDevicesItem, known, d, at, key, drift)
        if "update_progress_percentage" in d:
            known += 1
            o.update_progress_percentage = (
                v
                if type(v := d["update_progress_percentage"]) is int
                else integer(v, d, "update_progress_percentage", drift)
            )
        else:
            o.update_progress_percentage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployStatusDevicesItem._read
