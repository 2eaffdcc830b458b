# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspPerformanceAllVariantsResponsePerformanceItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspPerformanceAllVariantsResponsePerformanceItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    latency: int
    mcu: str
    ram: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "latency": "latency",
        "mcu": "mcu",
        "ram": "ram",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspPerformanceAllVariantsResponsePerformanceItem")
        d, o = v, _new(DspPerformanceAllVariantsResponsePerformanceItem)
        known = 3
        o._extra = None
        if "latency" in d:
            o.latency = v if type(v := d["latency"]) is int else integer(v, d, "latency", drift)
        else:
            known -= drift.absent(d, "latency", "integer")
        if "mcu" in d:
            o.mcu = v if type(v := d["mcu"]) is str else text(v, d, "mcu", drift)
        else:
            known -= drift.absent(d, "mcu", "string")
        if "ram" in d:
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
        else:
            known -= drift.absent(d, "ram", "integer")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspPerformanceAllVariantsResponsePerformanceItem._read
