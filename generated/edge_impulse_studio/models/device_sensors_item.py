# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceSensorsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceSensorsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frequencies: list[float]
    max_sample_length_s: int
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "frequencies": "frequencies",
        "maxSampleLengthS": "max_sample_length_s",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceSensorsItem")
        d, o = v, _new(DeviceSensorsItem)
        known = 3
        o._extra = None
        try:
            o.frequencies = list_of(number, d["frequencies"], d, "frequencies", drift)
            o.max_sample_length_s = (
                v if type(v := d["maxSampleLengthS"]) is int else integer(v, d, "maxSampleLengthS", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(DeviceSensorsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceSensorsItem._read
