# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceModulesItemProperty``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, map_of
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceModulesItemProperty(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    configuration: dict[str, Any] | Unset = UNSET
    state: dict[str, Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "configuration": "configuration",
        "state": "state",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceModulesItemProperty")
        d, o = v, _new(DeviceModulesItemProperty)
        known = 0
        o._extra = None
        if "configuration" in d:
            known += 1
            o.configuration = map_of(anything, d["configuration"], d, "configuration", drift)
        else:
            o.configuration = UNSET
        if "state" in d:
            known += 1
            o.state = map_of(anything, d["state"], d, "state", drift)
        else:
            o.state = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceModulesItemProperty._read
