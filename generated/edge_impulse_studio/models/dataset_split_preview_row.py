# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetSplitPreviewRow``: 6 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from ..types import UNSET, Unset
from .dataset_split_preview_row_split_category import DatasetSplitPreviewRowSplitCategory

_new = object.__new__
_DatasetSplitPreviewRowSplitCategory = members(DatasetSplitPreviewRowSplitCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSplitPreviewRow(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    percent_within_group: float
    sample_count: float
    split_category: DatasetSplitPreviewRowSplitCategory
    strat_value: str
    percent_within_group_duration: float | Unset = UNSET
    total_length_ms: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "percentWithinGroup": "percent_within_group",
        "sampleCount": "sample_count",
        "splitCategory": "split_category",
        "stratValue": "strat_value",
        "percentWithinGroupDuration": "percent_within_group_duration",
        "totalLengthMs": "total_length_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetSplitPreviewRow")
        d, o = v, _new(DatasetSplitPreviewRow)
        known = 4
        o._extra = None
        try:
            o.percent_within_group = (
                v
                if type(v := d["percentWithinGroup"]) is float or type(v) is int
                else number(v, d, "percentWithinGroup", drift)
            )
            o.sample_count = (
                v if type(v := d["sampleCount"]) is float or type(v) is int else number(v, d, "sampleCount", drift)
            )
            o.split_category = (
                _DatasetSplitPreviewRowSplitCategory[v]
                if type(v := d["splitCategory"]) is str and v in _DatasetSplitPreviewRowSplitCategory
                else member(DatasetSplitPreviewRowSplitCategory, v, d, "splitCategory", drift)
            )
            o.strat_value = v if type(v := d["stratValue"]) is str else text(v, d, "stratValue", drift)
        except KeyError:
            return with_gaps(DatasetSplitPreviewRow, known, d, at, key, drift)
        if "percentWithinGroupDuration" in d:
            known += 1
            o.percent_within_group_duration = (
                v
                if type(v := d["percentWithinGroupDuration"]) is float or type(v) is int
                else number(v, d, "percentWithinGroupDuration", drift)
            )
        else:
            o.percent_within_group_duration = UNSET
        if "totalLengthMs" in d:
            known += 1
            o.total_length_ms = (
                v if type(v := d["totalLengthMs"]) is float or type(v) is int else number(v, d, "totalLengthMs", drift)
            )
        else:
            o.total_length_ms = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetSplitPreviewRow._read
