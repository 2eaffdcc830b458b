# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EdgeAppVersionsItem``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .edge_app_versions_item_status import EdgeAppVersionsItemStatus

_new = object.__new__
_EdgeAppVersionsItemStatus = members(EdgeAppVersionsItemStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EdgeAppVersionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    app_version: str | Unset = UNSET
    compiled_flg: bool | Unset = UNSET
    deploy_count: int | Unset = UNSET
    description: str | Unset = UNSET
    ins_date: str | Unset = UNSET
    ins_id: str | Unset = UNSET
    root_dtmi: str | Unset = UNSET
    status: EdgeAppVersionsItemStatus | Unset = UNSET
    upd_date: str | Unset = UNSET
    upd_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "app_version": "app_version",
        "compiled_flg": "compiled_flg",
        "deploy_count": "deploy_count",
        "description": "description",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "root_dtmi": "root_dtmi",
        "status": "status",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EdgeAppVersionsItem")
        d, o = v, _new(EdgeAppVersionsItem)
        known = 0
        o._extra = None
        if "app_version" in d:
            known += 1
            o.app_version = v if type(v := d["app_version"]) is str else text(v, d, "app_version", drift)
        else:
            o.app_version = UNSET
        if "compiled_flg" in d:
            known += 1
            o.compiled_flg = v if type(v := d["compiled_flg"]) is bool else boolean(v, d, "compiled_flg", drift)
        else:
            o.compiled_flg = UNSET
        if "deploy_count" in d:
            known += 1
            o.deploy_count = v if type(v := d["deploy_count"]) is int else integer(v, d, "deploy_count", drift)
        else:
            o.deploy_count = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
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
        if "root_dtmi" in d:
            known += 1
            o.root_dtmi = v if type(v := d["root_dtmi"]) is str else text(v, d, "root_dtmi", drift)
        else:
            o.root_dtmi = UNSET
        if "status" in d:
            known += 1
            o.status = (
                _EdgeAppVersionsItemStatus[v]
                if type(v := d["status"]) is str and v in _EdgeAppVersionsItemStatus
                else member(EdgeAppVersionsItemStatus, v, d, "status", drift)
            )
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


read = EdgeAppVersionsItem._read
