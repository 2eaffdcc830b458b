# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDeviceGroupsResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import device_group as _device_group

if TYPE_CHECKING:
    from .device_group import DeviceGroup

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDeviceGroupsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    device_groups: list[DeviceGroup]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "device_groups": "device_groups",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDeviceGroupsResponse200")
        d, o = v, _new(GetDeviceGroupsResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.device_groups = list_of(_device_group.read, d["device_groups"], d, "device_groups", drift)
        except KeyError:
            return with_gaps(GetDeviceGroupsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDeviceGroupsResponse200._read
