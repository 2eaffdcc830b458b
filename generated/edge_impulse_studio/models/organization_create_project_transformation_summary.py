# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectTransformationSummary``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationCreateProjectTransformationSummary(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    finished_count: int
    started_count: int
    succeeded_count: int
    total_file_count: int
    total_time_spent_seconds: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "finishedCount": "finished_count",
        "startedCount": "started_count",
        "succeededCount": "succeeded_count",
        "totalFileCount": "total_file_count",
        "totalTimeSpentSeconds": "total_time_spent_seconds",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationCreateProjectTransformationSummary")
        d, o = v, _new(OrganizationCreateProjectTransformationSummary)
        known = 5
        o._extra = None
        try:
            o.finished_count = v if type(v := d["finishedCount"]) is int else integer(v, d, "finishedCount", drift)
            o.started_count = v if type(v := d["startedCount"]) is int else integer(v, d, "startedCount", drift)
            o.succeeded_count = v if type(v := d["succeededCount"]) is int else integer(v, d, "succeededCount", drift)
            o.total_file_count = v if type(v := d["totalFileCount"]) is int else integer(v, d, "totalFileCount", drift)
            o.total_time_spent_seconds = (
                v if type(v := d["totalTimeSpentSeconds"]) is int else integer(v, d, "totalTimeSpentSeconds", drift)
            )
        except KeyError:
            return with_gaps(OrganizationCreateProjectTransformationSummary, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationCreateProjectTransformationSummary._read
