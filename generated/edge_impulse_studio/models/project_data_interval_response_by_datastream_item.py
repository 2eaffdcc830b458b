# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDataIntervalResponseByDatastreamItem``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, number
from . import (
    project_data_interval_response_by_datastream_item_sensors_item as _project_data_interval_response_by_datastream_item_sensors_item,
)
from .project_data_interval_response_by_datastream_item_type import ProjectDataIntervalResponseByDatastreamItemType

if TYPE_CHECKING:
    from .project_data_interval_response_by_datastream_item_sensors_item import (
        ProjectDataIntervalResponseByDatastreamItemSensorsItem,
    )

_new = object.__new__
_ProjectDataIntervalResponseByDatastreamItemType = members(ProjectDataIntervalResponseByDatastreamItemType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataIntervalResponseByDatastreamItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frequency_hz: float
    interval_ms: float
    sensors: list[ProjectDataIntervalResponseByDatastreamItemSensorsItem]
    type_: ProjectDataIntervalResponseByDatastreamItemType

    WIRE: ClassVar[Mapping[str, str]] = {
        "frequencyHz": "frequency_hz",
        "intervalMs": "interval_ms",
        "sensors": "sensors",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDataIntervalResponseByDatastreamItem")
        d, o = v, _new(ProjectDataIntervalResponseByDatastreamItem)
        known = 4
        o._extra = None
        try:
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.sensors = list_of(
                _project_data_interval_response_by_datastream_item_sensors_item.read, d["sensors"], d, "sensors", drift
            )
            o.type_ = (
                _ProjectDataIntervalResponseByDatastreamItemType[v]
                if type(v := d["type"]) is str and v in _ProjectDataIntervalResponseByDatastreamItemType
                else member(ProjectDataIntervalResponseByDatastreamItemType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ProjectDataIntervalResponseByDatastreamItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDataIntervalResponseByDatastreamItem._read
