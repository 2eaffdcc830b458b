# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelInfoMemoryDetails``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelInfoMemoryDetails(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    arena_size: int
    ram: int
    rom: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "arenaSize": "arena_size",
        "ram": "ram",
        "rom": "rom",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelInfoMemoryDetails")
        d, o = v, _new(ProfileModelInfoMemoryDetails)
        known = 3
        o._extra = None
        try:
            o.arena_size = v if type(v := d["arenaSize"]) is int else integer(v, d, "arenaSize", drift)
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
            o.rom = v if type(v := d["rom"]) is int else integer(v, d, "rom", drift)
        except KeyError:
            return with_gaps(ProfileModelInfoMemoryDetails, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelInfoMemoryDetails._read
