# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceApi``: 1 fields."""

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
class DeviceApi(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    uuid: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "uuid": "uuid",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceApi")
        d, o = v, _new(DeviceApi)
        known = 0
        o._extra = None
        if "uuid" in d:
            known += 1
            o.uuid = v if type(v := d["uuid"]) is str else text(v, d, "uuid", drift)
        else:
            o.uuid = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceApi._read
