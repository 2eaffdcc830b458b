# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDataExplorerFeaturesResponseDataItemSample``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from .get_data_explorer_features_response_data_item_sample_category import (
    GetDataExplorerFeaturesResponseDataItemSampleCategory,
)

_new = object.__new__
_GetDataExplorerFeaturesResponseDataItemSampleCategory = members(GetDataExplorerFeaturesResponseDataItemSampleCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDataExplorerFeaturesResponseDataItemSample(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: GetDataExplorerFeaturesResponseDataItemSampleCategory
    end_ms: float
    id: float
    name: str
    start_ms: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "endMs": "end_ms",
        "id": "id",
        "name": "name",
        "startMs": "start_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDataExplorerFeaturesResponseDataItemSample")
        d, o = v, _new(GetDataExplorerFeaturesResponseDataItemSample)
        known = 5
        o._extra = None
        try:
            o.category = (
                _GetDataExplorerFeaturesResponseDataItemSampleCategory[v]
                if type(v := d["category"]) is str and v in _GetDataExplorerFeaturesResponseDataItemSampleCategory
                else member(GetDataExplorerFeaturesResponseDataItemSampleCategory, v, d, "category", drift)
            )
            o.end_ms = v if type(v := d["endMs"]) is float or type(v) is int else number(v, d, "endMs", drift)
            o.id = v if type(v := d["id"]) is float or type(v) is int else number(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.start_ms = v if type(v := d["startMs"]) is float or type(v) is int else number(v, d, "startMs", drift)
        except KeyError:
            return with_gaps(GetDataExplorerFeaturesResponseDataItemSample, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDataExplorerFeaturesResponseDataItemSample._read
