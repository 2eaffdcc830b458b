# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CosineSimilarityIssueIssuesItemWindowsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CosineSimilarityIssueIssuesItemWindowsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    score: float
    window_end: int
    window_start: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "score": "score",
        "windowEnd": "window_end",
        "windowStart": "window_start",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CosineSimilarityIssueIssuesItemWindowsItem")
        d, o = v, _new(CosineSimilarityIssueIssuesItemWindowsItem)
        known = 3
        o._extra = None
        try:
            o.score = v if type(v := d["score"]) is float or type(v) is int else number(v, d, "score", drift)
            o.window_end = v if type(v := d["windowEnd"]) is int else integer(v, d, "windowEnd", drift)
            o.window_start = v if type(v := d["windowStart"]) is int else integer(v, d, "windowStart", drift)
        except KeyError:
            return with_gaps(CosineSimilarityIssueIssuesItemWindowsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CosineSimilarityIssueIssuesItemWindowsItem._read
