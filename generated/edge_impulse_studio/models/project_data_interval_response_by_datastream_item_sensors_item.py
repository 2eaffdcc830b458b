# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDataIntervalResponseByDatastreamItemSensorsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataIntervalResponseByDatastreamItemSensorsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    units: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "units": "units",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectDataIntervalResponseByDatastreamItemSensorsItem")
        d, o = v, _new(ProjectDataIntervalResponseByDatastreamItemSensorsItem)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.units = v if type(v := d["units"]) is str else text(v, d, "units", drift)
        except KeyError:
            return with_gaps(ProjectDataIntervalResponseByDatastreamItemSensorsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectDataIntervalResponseByDatastreamItemSensorsItem._read
