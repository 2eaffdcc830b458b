# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateDeviceJsonBody``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateDeviceJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        description: at most 100 characters.
        device_name: at most 255 characters.
        inactivity_timeout: >= 60.0, <= 600.0, default 600.
    """

    description: str | Unset = UNSET
    device_name: str | Unset = UNSET
    inactivity_timeout: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "device_name": "device_name",
        "inactivity_timeout": "inactivity_timeout",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateDeviceJsonBody")
        d, o = v, _new(UpdateDeviceJsonBody)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "device_name" in d:
            known += 1
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        else:
            o.device_name = UNSET
        if "inactivity_timeout" in d:
            known += 1
            o.inactivity_timeout = (
                v
                if type(v := d["inactivity_timeout"]) is float or type(v) is int
                else number(v, d, "inactivity_timeout", drift)
            )
        else:
            o.inactivity_timeout = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateDeviceJsonBody._read
