# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateDeviceRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateDeviceRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str
    device_type: str
    if_not_exists: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "deviceId": "device_id",
        "deviceType": "device_type",
        "ifNotExists": "if_not_exists",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateDeviceRequest")
        d, o = v, _new(CreateDeviceRequest)
        known = 3
        o._extra = None
        try:
            o.device_id = v if type(v := d["deviceId"]) is str else text(v, d, "deviceId", drift)
            o.device_type = v if type(v := d["deviceType"]) is str else text(v, d, "deviceType", drift)
            o.if_not_exists = v if type(v := d["ifNotExists"]) is bool else boolean(v, d, "ifNotExists", drift)
        except KeyError:
            return with_gaps(CreateDeviceRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateDeviceRequest._read
