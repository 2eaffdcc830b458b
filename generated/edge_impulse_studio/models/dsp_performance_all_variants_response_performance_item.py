# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspPerformanceAllVariantsResponsePerformanceItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.latency = v if type(v := d["latency"]) is int else integer(v, d, "latency", drift)
            o.mcu = v if type(v := d["mcu"]) is str else text(v, d, "mcu", drift)
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
        except KeyError:
            return with_gaps(DspPerformanceAllVariantsResponsePerformanceItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspPerformanceAllVariantsResponsePerformanceItem._read
