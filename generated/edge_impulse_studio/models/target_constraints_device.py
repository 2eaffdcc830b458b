# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TargetConstraintsDevice``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import target_processor as _target_processor

if TYPE_CHECKING:
    from .target_processor import TargetProcessor

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TargetConstraintsDevice(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    board: str | Unset = UNSET
    latency_device: str | Unset = UNSET
    name: str | Unset = UNSET
    processors: list[TargetProcessor] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "board": "board",
        "latencyDevice": "latency_device",
        "name": "name",
        "processors": "processors",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TargetConstraintsDevice")
        d, o = v, _new(TargetConstraintsDevice)
        known = 0
        o._extra = None
        if "board" in d:
            known += 1
            o.board = v if type(v := d["board"]) is str else text(v, d, "board", drift)
        else:
            o.board = UNSET
        if "latencyDevice" in d:
            known += 1
            o.latency_device = v if type(v := d["latencyDevice"]) is str else text(v, d, "latencyDevice", drift)
        else:
            o.latency_device = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "processors" in d:
            known += 1
            o.processors = list_of(_target_processor.read, d["processors"], d, "processors", drift)
        else:
            o.processors = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TargetConstraintsDevice._read
