# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TargetProcessor``: 8 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import resource_range as _resource_range
from . import target_memory as _target_memory

if TYPE_CHECKING:
    from .resource_range import ResourceRange
    from .target_memory import TargetMemory

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TargetProcessor(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    accelerator: str | Unset = UNSET
    architecture: str | Unset = UNSET
    clock_rate_mhz: ResourceRange | Unset = UNSET
    format_: str | Unset = UNSET
    fpu: bool | Unset = UNSET
    memory: TargetMemory | Unset = UNSET
    part: str | Unset = UNSET
    specific_architecture: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accelerator": "accelerator",
        "architecture": "architecture",
        "clockRateMhz": "clock_rate_mhz",
        "format": "format_",
        "fpu": "fpu",
        "memory": "memory",
        "part": "part",
        "specificArchitecture": "specific_architecture",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TargetProcessor")
        d, o = v, _new(TargetProcessor)
        known = 0
        o._extra = None
        if "accelerator" in d:
            known += 1
            o.accelerator = v if type(v := d["accelerator"]) is str else text(v, d, "accelerator", drift)
        else:
            o.accelerator = UNSET
        if "architecture" in d:
            known += 1
            o.architecture = v if type(v := d["architecture"]) is str else text(v, d, "architecture", drift)
        else:
            o.architecture = UNSET
        if "clockRateMhz" in d:
            known += 1
            o.clock_rate_mhz = _resource_range.read(d["clockRateMhz"], d, "clockRateMhz", drift)
        else:
            o.clock_rate_mhz = UNSET
        if "format" in d:
            known += 1
            o.format_ = v if type(v := d["format"]) is str else text(v, d, "format", drift)
        else:
            o.format_ = UNSET
        if "fpu" in d:
            known += 1
            o.fpu = v if type(v := d["fpu"]) is bool else boolean(v, d, "fpu", drift)
        else:
            o.fpu = UNSET
        if "memory" in d:
            known += 1
            o.memory = _target_memory.read(d["memory"], d, "memory", drift)
        else:
            o.memory = UNSET
        if "part" in d:
            known += 1
            o.part = v if type(v := d["part"]) is str else text(v, d, "part", drift)
        else:
            o.part = UNSET
        if "specificArchitecture" in d:
            known += 1
            o.specific_architecture = (
                v if type(v := d["specificArchitecture"]) is str else text(v, d, "specificArchitecture", drift)
            )
        else:
            o.specific_architecture = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TargetProcessor._read
