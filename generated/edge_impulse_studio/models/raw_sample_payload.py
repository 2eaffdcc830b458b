# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawSamplePayload``: 8 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number, text
from ..types import UNSET, Unset
from . import sensor as _sensor

if TYPE_CHECKING:
    from .sensor import Sensor

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RawSamplePayload(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_type: str
    frequency_hz: float
    interval_ms: float
    sensors: list[Sensor]
    values: list[list[float]]
    crop_end: int | Unset = UNSET
    crop_start: int | Unset = UNSET
    device_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_type": "device_type",
        "frequencyHz": "frequency_hz",
        "intervalMs": "interval_ms",
        "sensors": "sensors",
        "values": "values",
        "cropEnd": "crop_end",
        "cropStart": "crop_start",
        "device_name": "device_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RawSamplePayload")
        d, o = v, _new(RawSamplePayload)
        known = 5
        o._extra = None
        try:
            o.device_type = v if type(v := d["device_type"]) is str else text(v, d, "device_type", drift)
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.sensors = list_of(_sensor.read, d["sensors"], d, "sensors", drift)
            o.values = list_of(partial(list_of, number), d["values"], d, "values", drift)
        except KeyError:
            return with_gaps(RawSamplePayload, known, d, at, key, drift)
        if "cropEnd" in d:
            known += 1
            o.crop_end = v if type(v := d["cropEnd"]) is int else integer(v, d, "cropEnd", drift)
        else:
            o.crop_end = UNSET
        if "cropStart" in d:
            known += 1
            o.crop_start = v if type(v := d["cropStart"]) is int else integer(v, d, "cropStart", drift)
        else:
            o.crop_start = UNSET
        if "device_name" in d:
            known += 1
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        else:
            o.device_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RawSamplePayload._read
