# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartSamplingRequest``: 8 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, number, text
from ..types import UNSET, Unset
from .raw_data_category import RawDataCategory

_new = object.__new__
_RawDataCategory = members(RawDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartSamplingRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: RawDataCategory
    interval_ms: float
    label: str
    length_ms: int
    collected_sample_count: float | Unset = UNSET
    label_color: str | Unset = UNSET
    sensor: str | Unset = UNSET
    target_sample_count: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "intervalMs": "interval_ms",
        "label": "label",
        "lengthMs": "length_ms",
        "collectedSampleCount": "collected_sample_count",
        "labelColor": "label_color",
        "sensor": "sensor",
        "targetSampleCount": "target_sample_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartSamplingRequest")
        d, o = v, _new(StartSamplingRequest)
        known = 4
        o._extra = None
        try:
            o.category = (
                _RawDataCategory[v]
                if type(v := d["category"]) is str and v in _RawDataCategory
                else member(RawDataCategory, v, d, "category", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.length_ms = v if type(v := d["lengthMs"]) is int else integer(v, d, "lengthMs", drift)
        except KeyError:
            return with_gaps(StartSamplingRequest, known, d, at, key, drift)
        if "collectedSampleCount" in d:
            known += 1
            o.collected_sample_count = (
                v
                if type(v := d["collectedSampleCount"]) is float or type(v) is int
                else number(v, d, "collectedSampleCount", drift)
            )
        else:
            o.collected_sample_count = UNSET
        if "labelColor" in d:
            known += 1
            o.label_color = v if type(v := d["labelColor"]) is str else text(v, d, "labelColor", drift)
        else:
            o.label_color = UNSET
        if "sensor" in d:
            known += 1
            o.sensor = v if type(v := d["sensor"]) is str else text(v, d, "sensor", drift)
        else:
            o.sensor = UNSET
        if "targetSampleCount" in d:
            known += 1
            o.target_sample_count = (
                v
                if type(v := d["targetSampleCount"]) is float or type(v) is int
                else number(v, d, "targetSampleCount", drift)
            )
        else:
            o.target_sample_count = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartSamplingRequest._read
