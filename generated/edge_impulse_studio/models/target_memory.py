# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TargetMemory``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import memory_spec as _memory_spec

if TYPE_CHECKING:
    from .memory_spec import MemorySpec

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TargetMemory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    ram: MemorySpec | Unset = UNSET
    rom: MemorySpec | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "ram": "ram",
        "rom": "rom",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TargetMemory")
        d, o = v, _new(TargetMemory)
        known = 0
        o._extra = None
        if "ram" in d:
            known += 1
            o.ram = _memory_spec.read(d["ram"], d, "ram", drift)
        else:
            o.ram = UNSET
        if "rom" in d:
            known += 1
            o.rom = _memory_spec.read(d["rom"], d, "rom", drift)
        else:
            o.rom = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TargetMemory._read
