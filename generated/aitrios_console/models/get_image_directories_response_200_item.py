# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImageDirectoriesResponse200Item``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from . import (
    get_image_directories_response_200_item_devices_item as _get_image_directories_response_200_item_devices_item,
)

if TYPE_CHECKING:
    from .get_image_directories_response_200_item_devices_item import GetImageDirectoriesResponse200ItemDevicesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImageDirectoriesResponse200Item(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    devices: list[GetImageDirectoriesResponse200ItemDevicesItem]
    group_id: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "devices": "devices",
        "group_id": "group_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImageDirectoriesResponse200Item")
        d, o = v, _new(GetImageDirectoriesResponse200Item)
        known = 2
        o._extra = None
        try:
            o.devices = list_of(
                _get_image_directories_response_200_item_devices_item.read, d["devices"], d, "devices", drift
            )
            o.group_id = v if type(v := d["group_id"]) is str else text(v, d, "group_id", drift)
        except KeyError:
            return with_gaps(GetImageDirectoriesResponse200Item, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImageDirectoriesResponse200Item._read
