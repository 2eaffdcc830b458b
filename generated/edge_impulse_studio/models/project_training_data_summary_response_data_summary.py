# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectTrainingDataSummaryResponseDataSummary``: 8 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectTrainingDataSummaryResponseDataSummary(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_count: int
    has_timeseries_data_with_multiple_labels: bool
    labels: list[str]
    total_labels: int
    labels_per_key: dict[str, list[str]] | Unset = UNSET
    max_: int | Unset = UNSET
    mean: float | Unset = UNSET
    min_: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCount": "data_count",
        "hasTimeseriesDataWithMultipleLabels": "has_timeseries_data_with_multiple_labels",
        "labels": "labels",
        "totalLabels": "total_labels",
        "labelsPerKey": "labels_per_key",
        "max": "max_",
        "mean": "mean",
        "min": "min_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectTrainingDataSummaryResponseDataSummary")
        d, o = v, _new(ProjectTrainingDataSummaryResponseDataSummary)
        known = 4
        o._extra = None
        try:
            o.data_count = v if type(v := d["dataCount"]) is int else integer(v, d, "dataCount", drift)
            o.has_timeseries_data_with_multiple_labels = (
                v
                if type(v := d["hasTimeseriesDataWithMultipleLabels"]) is bool
                else boolean(v, d, "hasTimeseriesDataWithMultipleLabels", drift)
            )
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.total_labels = v if type(v := d["totalLabels"]) is int else integer(v, d, "totalLabels", drift)
        except KeyError:
            return with_gaps(ProjectTrainingDataSummaryResponseDataSummary, known, d, at, key, drift)
        if "labelsPerKey" in d:
            known += 1
            o.labels_per_key = map_of(partial(list_of, text), d["labelsPerKey"], d, "labelsPerKey", drift)
        else:
            o.labels_per_key = UNSET
        if "max" in d:
            known += 1
            o.max_ = v if type(v := d["max"]) is int else integer(v, d, "max", drift)
        else:
            o.max_ = UNSET
        if "mean" in d:
            known += 1
            o.mean = v if type(v := d["mean"]) is float or type(v) is int else number(v, d, "mean", drift)
        else:
            o.mean = UNSET
        if "min" in d:
            known += 1
            o.min_ = v if type(v := d["min"]) is int else integer(v, d, "min", drift)
        else:
            o.min_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectTrainingDataSummaryResponseDataSummary._read
