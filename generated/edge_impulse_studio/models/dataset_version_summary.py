# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetVersionSummary``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number
from . import dataset_version_summary_action_counts as _dataset_version_summary_action_counts

if TYPE_CHECKING:
    from .dataset_version_summary_action_counts import DatasetVersionSummaryActionCounts

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetVersionSummary(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    action_counts: DatasetVersionSummaryActionCounts
    raw_event_count_in_window: float
    sample_changes_count: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "actionCounts": "action_counts",
        "rawEventCountInWindow": "raw_event_count_in_window",
        "sampleChangesCount": "sample_changes_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetVersionSummary")
        d, o = v, _new(DatasetVersionSummary)
        known = 3
        o._extra = None
        try:
            o.action_counts = _dataset_version_summary_action_counts.read(d["actionCounts"], d, "actionCounts", drift)
            o.raw_event_count_in_window = (
                v
                if type(v := d["rawEventCountInWindow"]) is float or type(v) is int
                else number(v, d, "rawEventCountInWindow", drift)
            )
            o.sample_changes_count = (
                v
                if type(v := d["sampleChangesCount"]) is float or type(v) is int
                else number(v, d, "sampleChangesCount", drift)
            )
        except KeyError:
            return with_gaps(DatasetVersionSummary, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetVersionSummary._read
