# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDevicesResponse200``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from ..types import UNSET, Unset
from . import devices as _devices

if TYPE_CHECKING:
    from .devices import Devices

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDevicesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    devices: list[Devices]
    continuation_token: str | None | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "devices": "devices",
        "continuation_token": "continuation_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDevicesResponse200")
        d, o = v, _new(GetDevicesResponse200)
        known = 1
        o._extra = None
        try:
            o.devices = list_of(_devices.read, d["devices"], d, "devices", drift)
        except KeyError:
            return with_gaps(GetDevicesResponse200, known, d, at, key, drift)
        if "continuation_token" in d:
            known += 1
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
        else:
            o.continuation_token = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDevicesResponse200._read
