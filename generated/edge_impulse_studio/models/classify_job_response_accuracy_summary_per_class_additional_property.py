# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bad: int
    good: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "bad": "bad",
        "good": "good",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty")
        d, o = v, _new(ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty)
        known = 2
        o._extra = None
        try:
            o.bad = v if type(v := d["bad"]) is int else integer(v, d, "bad", drift)
            o.good = v if type(v := d["good"]) is int else integer(v, d, "good", drift)
        except KeyError:
            return with_gaps(ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifyJobResponseAccuracySummaryPerClassAdditionalProperty._read
