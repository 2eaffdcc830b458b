# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDataIntervalResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import project_data_interval_response_by_datastream_item as _project_data_interval_response_by_datastream_item

if TYPE_CHECKING:
    from .project_data_interval_response_by_datastream_item import ProjectDataIntervalResponseByDatastreamItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataIntervalResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    by_datastream: list[ProjectDataIntervalResponseByDatastreamItem]
    frequency_hz: float
    interval_ms: float
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "byDatastream": "by_datastream",
        "frequencyHz": "frequency_hz",
        "intervalMs": "interval_ms",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDataIntervalResponse")
        d, o = v, _new(ProjectDataIntervalResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.by_datastream = list_of(
                _project_data_interval_response_by_datastream_item.read, d["byDatastream"], d, "byDatastream", drift
            )
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
        except KeyError:
            return with_gaps(ProjectDataIntervalResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDataIntervalResponse._read
