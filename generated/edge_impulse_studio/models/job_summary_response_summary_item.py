# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobSummaryResponseSummaryItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobSummaryResponseSummaryItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: str
    length_ms: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "lengthMs": "length_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobSummaryResponseSummaryItem")
        d, o = v, _new(JobSummaryResponseSummaryItem)
        known = 2
        o._extra = None
        try:
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
            o.length_ms = v if type(v := d["lengthMs"]) is int else integer(v, d, "lengthMs", drift)
        except KeyError:
            return with_gaps(JobSummaryResponseSummaryItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobSummaryResponseSummaryItem._read
