# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``InferenceSummaryMetrics``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InferenceSummaryMetrics(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    key: str
    value: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InferenceSummaryMetrics")
        d, o = v, _new(InferenceSummaryMetrics)
        known = 2
        o._extra = None
        try:
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
            o.value = v if type(v := d["value"]) is float or type(v) is int else number(v, d, "value", drift)
        except KeyError:
            return with_gaps(InferenceSummaryMetrics, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InferenceSummaryMetrics._read
