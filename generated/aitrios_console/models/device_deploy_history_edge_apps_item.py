# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceDeployHistoryEdgeAppsItem``: 3 fields."""

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
class DeviceDeployHistoryEdgeAppsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    app_name: str | Unset = UNSET
    app_version: str | Unset = UNSET
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "app_name": "app_name",
        "app_version": "app_version",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceDeployHistoryEdgeAppsItem")
        d, o = v, _new(DeviceDeployHistoryEdgeAppsItem)
        known = 0
        o._extra = None
        if "app_name" in d:
            known += 1
            o.app_name = v if type(v := d["app_name"]) is str else text(v, d, "app_name", drift)
        else:
            o.app_name = UNSET
        if "app_version" in d:
            known += 1
            o.app_version = v if type(v := d["app_version"]) is str else text(v, d, "app_version", drift)
        else:
            o.app_version = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceDeployHistoryEdgeAppsItem._read
