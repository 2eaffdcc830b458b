# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EdgeAppDeployHistory``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import edge_app_deploy_history_devices_item as _edge_app_deploy_history_devices_item

if TYPE_CHECKING:
    from .edge_app_deploy_history_devices_item import EdgeAppDeployHistoryDevicesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EdgeAppDeployHistory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_parameter: str | Unset = UNSET
    devices: list[EdgeAppDeployHistoryDevicesItem] | Unset = UNSET
    id: str | Unset = UNSET
    total_status: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploy_parameter": "deploy_parameter",
        "devices": "devices",
        "id": "id",
        "total_status": "total_status",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EdgeAppDeployHistory")
        d, o = v, _new(EdgeAppDeployHistory)
        known = 0
        o._extra = None
        if "deploy_parameter" in d:
            known += 1
            o.deploy_parameter = v if type(v := d["deploy_parameter"]) is str else text(v, d, "deploy_parameter", drift)
        else:
            o.deploy_parameter = UNSET
        if "devices" in d:
            known += 1
            o.devices = list_of(_edge_app_deploy_history_devices_item.read, d["devices"], d, "devices", drift)
        else:
            o.devices = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "total_status" in d:
            known += 1
            o.total_status = v if type(v := d["total_status"]) is str else text(v, d, "total_status", drift)
        else:
            o.total_status = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EdgeAppDeployHistory._read
