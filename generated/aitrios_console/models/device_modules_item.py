# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceModulesItem``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset
from . import device_modules_item_property as _device_modules_item_property

if TYPE_CHECKING:
    from .device_modules_item_property import DeviceModulesItemProperty

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceModulesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    module_id: str | Unset = UNSET
    module_name: str | Unset = UNSET
    property_: DeviceModulesItemProperty | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "module_id": "module_id",
        "module_name": "module_name",
        "property": "property_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceModulesItem")
        d, o = v, _new(DeviceModulesItem)
        known = 0
        o._extra = None
        if "module_id" in d:
            known += 1
            o.module_id = v if type(v := d["module_id"]) is str else text(v, d, "module_id", drift)
        else:
            o.module_id = UNSET
        if "module_name" in d:
            known += 1
            o.module_name = v if type(v := d["module_name"]) is str else text(v, d, "module_name", drift)
        else:
            o.module_name = UNSET
        if "property" in d:
            known += 1
            o.property_ = _device_modules_item_property.read(d["property"], d, "property", drift)
        else:
            o.property_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceModulesItem._read
