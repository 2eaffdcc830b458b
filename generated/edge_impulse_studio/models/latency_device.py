# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LatencyDevice``: 8 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LatencyDevice(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    float_32_conv_latency: float
    float_32_latency: float
    help_text: str
    int_8_conv_latency: float
    int_8_latency: float
    mcu: str
    name: str
    selected: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "float32ConvLatency": "float_32_conv_latency",
        "float32Latency": "float_32_latency",
        "helpText": "help_text",
        "int8ConvLatency": "int_8_conv_latency",
        "int8Latency": "int_8_latency",
        "mcu": "mcu",
        "name": "name",
        "selected": "selected",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LatencyDevice")
        d, o = v, _new(LatencyDevice)
        known = 8
        o._extra = None
        try:
            o.float_32_conv_latency = (
                v
                if type(v := d["float32ConvLatency"]) is float or type(v) is int
                else number(v, d, "float32ConvLatency", drift)
            )
            o.float_32_latency = (
                v
                if type(v := d["float32Latency"]) is float or type(v) is int
                else number(v, d, "float32Latency", drift)
            )
            o.help_text = v if type(v := d["helpText"]) is str else text(v, d, "helpText", drift)
            o.int_8_conv_latency = (
                v
                if type(v := d["int8ConvLatency"]) is float or type(v) is int
                else number(v, d, "int8ConvLatency", drift)
            )
            o.int_8_latency = (
                v if type(v := d["int8Latency"]) is float or type(v) is int else number(v, d, "int8Latency", drift)
            )
            o.mcu = v if type(v := d["mcu"]) is str else text(v, d, "mcu", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.selected = v if type(v := d["selected"]) is bool else boolean(v, d, "selected", drift)
        except KeyError:
            return with_gaps(LatencyDevice, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LatencyDevice._read
