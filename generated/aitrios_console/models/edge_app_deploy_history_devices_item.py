# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EdgeAppDeployHistoryDevicesItem``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EdgeAppDeployHistoryDevicesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    latest_deployment_flg: str | Unset = UNSET
    status: str | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_id": "device_id",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "latest_deployment_flg": "latest_deployment_flg",
        "status": "status",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EdgeAppDeployHistoryDevicesItem")
        d, o = v, _new(EdgeAppDeployHistoryDevicesItem)
        known = 0
        o._extra = None
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
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
        if "latest_deployment_flg" in d:
            known += 1
            o.latest_deployment_flg = (
                v if type(v := d["latest_deployment_flg"]) is str else text(v, d, "latest_deployment_flg", drift)
            )
        else:
            o.latest_deployment_flg = UNSET
        if "status" in d:
            known += 1
            o.status = v if type(v := d["status"]) is str else text(v, d, "status", drift)
        else:
            o.status = UNSET
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


read = EdgeAppDeployHistoryDevicesItem._read
