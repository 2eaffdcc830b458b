# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceGroupDevicesItemProperty``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceGroupDevicesItemProperty(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_name: str
    internal_device_id: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_name": "device_name",
        "internal_device_id": "internal_device_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceGroupDevicesItemProperty")
        d, o = v, _new(DeviceGroupDevicesItemProperty)
        known = 2
        o._extra = None
        try:
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
            o.internal_device_id = (
                v if type(v := d["internal_device_id"]) is str else text(v, d, "internal_device_id", drift)
            )
        except KeyError:
            return with_gaps(DeviceGroupDevicesItemProperty, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceGroupDevicesItemProperty._read
