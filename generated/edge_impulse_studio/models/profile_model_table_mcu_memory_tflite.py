# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelTableMcuMemoryTflite``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelTableMcuMemoryTflite(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    ram: int
    rom: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "ram": "ram",
        "rom": "rom",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelTableMcuMemoryTflite")
        d, o = v, _new(ProfileModelTableMcuMemoryTflite)
        known = 2
        o._extra = None
        try:
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
            o.rom = v if type(v := d["rom"]) is int else integer(v, d, "rom", drift)
        except KeyError:
            return with_gaps(ProfileModelTableMcuMemoryTflite, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelTableMcuMemoryTflite._read
