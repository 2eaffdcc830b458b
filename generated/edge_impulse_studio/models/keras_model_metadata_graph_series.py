# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataGraphSeries``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadataGraphSeries(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    title: str
    values: list[float]

    WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "values": "values",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadataGraphSeries")
        d, o = v, _new(KerasModelMetadataGraphSeries)
        known = 2
        o._extra = None
        try:
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.values = list_of(number, d["values"], d, "values", drift)
        except KeyError:
            return with_gaps(KerasModelMetadataGraphSeries, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadataGraphSeries._read
