# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigTargetDevice``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeConfigTargetDevice(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    ram: int | Unset = UNSET
    rom: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "ram": "ram",
        "rom": "rom",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeConfigTargetDevice")
        d, o = v, _new(OptimizeConfigTargetDevice)
        known = 1
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(OptimizeConfigTargetDevice, known, d, at, key, drift)
        if "ram" in d:
            known += 1
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
        else:
            o.ram = UNSET
        if "rom" in d:
            known += 1
            o.rom = v if type(v := d["rom"]) is int else integer(v, d, "rom", drift)
        else:
            o.rom = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeConfigTargetDevice._read
