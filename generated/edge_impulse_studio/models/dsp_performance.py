# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspPerformance``: 3 fields, 2 of them required."""

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
class DspPerformance(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    latency: int
    ram: int
    custom_dsp_string: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "latency": "latency",
        "ram": "ram",
        "customDspString": "custom_dsp_string",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspPerformance")
        d, o = v, _new(DspPerformance)
        known = 2
        o._extra = None
        try:
            o.latency = v if type(v := d["latency"]) is int else integer(v, d, "latency", drift)
            o.ram = v if type(v := d["ram"]) is int else integer(v, d, "ram", drift)
        except KeyError:
            return with_gaps(DspPerformance, known, d, at, key, drift)
        if "customDspString" in d:
            known += 1
            o.custom_dsp_string = v if type(v := d["customDspString"]) is str else text(v, d, "customDspString", drift)
        else:
            o.custom_dsp_string = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspPerformance._read
