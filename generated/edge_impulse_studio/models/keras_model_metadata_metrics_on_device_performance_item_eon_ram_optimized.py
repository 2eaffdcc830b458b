# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    arena_size: int
    model_size: int
    ram_required: int
    rom_required: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "arenaSize": "arena_size",
        "modelSize": "model_size",
        "ramRequired": "ram_required",
        "romRequired": "rom_required",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized")
        d, o = v, _new(KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized)
        known = 4
        o._extra = None
        try:
            o.arena_size = v if type(v := d["arenaSize"]) is int else integer(v, d, "arenaSize", drift)
            o.model_size = v if type(v := d["modelSize"]) is int else integer(v, d, "modelSize", drift)
            o.ram_required = v if type(v := d["ramRequired"]) is int else integer(v, d, "ramRequired", drift)
            o.rom_required = v if type(v := d["romRequired"]) is int else integer(v, d, "romRequired", drift)
        except KeyError:
            return with_gaps(KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadataMetricsOnDevicePerformanceItemEonRamOptimized._read
