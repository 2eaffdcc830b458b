# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleDatastream``: 8 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, number
from ..types import UNSET, Unset
from . import sample_datastream_image_dimensions as _sample_datastream_image_dimensions
from . import sensor as _sensor
from .sample_datastream_chart_type import SampleDatastreamChartType

if TYPE_CHECKING:
    from .sample_datastream_image_dimensions import SampleDatastreamImageDimensions
    from .sensor import Sensor

_new = object.__new__
_SampleDatastreamChartType = members(SampleDatastreamChartType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleDatastream(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    chart_type: SampleDatastreamChartType
    frequency_hz: float
    index: int
    interval_ms: float
    sensors: list[Sensor]
    total_length_ms: float
    values_count: int
    image_dimensions: SampleDatastreamImageDimensions | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "chartType": "chart_type",
        "frequencyHz": "frequency_hz",
        "index": "index",
        "intervalMs": "interval_ms",
        "sensors": "sensors",
        "totalLengthMs": "total_length_ms",
        "valuesCount": "values_count",
        "imageDimensions": "image_dimensions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SampleDatastream")
        d, o = v, _new(SampleDatastream)
        known = 7
        o._extra = None
        try:
            o.chart_type = (
                _SampleDatastreamChartType[v]
                if type(v := d["chartType"]) is str and v in _SampleDatastreamChartType
                else member(SampleDatastreamChartType, v, d, "chartType", drift)
            )
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.index = v if type(v := d["index"]) is int else integer(v, d, "index", drift)
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.sensors = list_of(_sensor.read, d["sensors"], d, "sensors", drift)
            o.total_length_ms = (
                v if type(v := d["totalLengthMs"]) is float or type(v) is int else number(v, d, "totalLengthMs", drift)
            )
            o.values_count = v if type(v := d["valuesCount"]) is int else integer(v, d, "valuesCount", drift)
        except KeyError:
            return with_gaps(SampleDatastream, known, d, at, key, drift)
        if "imageDimensions" in d:
            known += 1
            o.image_dimensions = _sample_datastream_image_dimensions.read(
                d["imageDimensions"], d, "imageDimensions", drift
            )
        else:
            o.image_dimensions = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SampleDatastream._read
