# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImageDirectoriesResponse200ItemDevicesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImageDirectoriesResponse200ItemDevicesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image: list[str]
    device_id: str
    device_name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "Image": "image",
        "device_id": "device_id",
        "device_name": "device_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImageDirectoriesResponse200ItemDevicesItem")
        d, o = v, _new(GetImageDirectoriesResponse200ItemDevicesItem)
        known = 3
        o._extra = None
        try:
            o.image = list_of(text, d["Image"], d, "Image", drift)
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        except KeyError:
            return with_gaps(GetImageDirectoriesResponse200ItemDevicesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImageDirectoriesResponse200ItemDevicesItem._read
