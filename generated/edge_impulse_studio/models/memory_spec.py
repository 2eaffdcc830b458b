# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MemorySpec``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import resource_range as _resource_range

if TYPE_CHECKING:
    from .resource_range import ResourceRange

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MemorySpec(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    fast_bytes: ResourceRange | Unset = UNSET
    slow_bytes: ResourceRange | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "fastBytes": "fast_bytes",
        "slowBytes": "slow_bytes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "MemorySpec")
        d, o = v, _new(MemorySpec)
        known = 0
        o._extra = None
        if "fastBytes" in d:
            known += 1
            o.fast_bytes = _resource_range.read(d["fastBytes"], d, "fastBytes", drift)
        else:
            o.fast_bytes = UNSET
        if "slowBytes" in d:
            known += 1
            o.slow_bytes = _resource_range.read(d["slowBytes"], d, "slowBytes", drift)
        else:
            o.slow_bytes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = MemorySpec._read
