# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseDataSummaryPerCategoryPostProcessing``: 7 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseDataSummaryPerCategoryPostProcessing(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_count: int
    labels: list[str]
    total_labels: int
    total_length_ms: float
    max_: int | Unset = UNSET
    mean: float | Unset = UNSET
    min_: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCount": "data_count",
        "labels": "labels",
        "totalLabels": "total_labels",
        "totalLengthMs": "total_length_ms",
        "max": "max_",
        "mean": "mean",
        "min": "min_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseDataSummaryPerCategoryPostProcessing")
        d, o = v, _new(ProjectInfoResponseDataSummaryPerCategoryPostProcessing)
        known = 4
        o._extra = None
        try:
            o.data_count = v if type(v := d["dataCount"]) is int else integer(v, d, "dataCount", drift)
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.total_labels = v if type(v := d["totalLabels"]) is int else integer(v, d, "totalLabels", drift)
            o.total_length_ms = (
                v if type(v := d["totalLengthMs"]) is float or type(v) is int else number(v, d, "totalLengthMs", drift)
            )
        except KeyError:
            return with_gaps(ProjectInfoResponseDataSummaryPerCategoryPostProcessing, known, d, at, key, drift)
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


read = ProjectInfoResponseDataSummaryPerCategoryPostProcessing._read
