# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseMetricFilteringType``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from .detailed_impulse_metric_filtering_type_type import DetailedImpulseMetricFilteringTypeType

_new = object.__new__
_DetailedImpulseMetricFilteringTypeType = members(DetailedImpulseMetricFilteringTypeType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulseMetricFilteringType(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    options: list[str]
    type_: DetailedImpulseMetricFilteringTypeType

    WIRE: ClassVar[Mapping[str, str]] = {
        "options": "options",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulseMetricFilteringType")
        d, o = v, _new(DetailedImpulseMetricFilteringType)
        known = 2
        o._extra = None
        try:
            o.options = list_of(text, d["options"], d, "options", drift)
            o.type_ = (
                _DetailedImpulseMetricFilteringTypeType[v]
                if type(v := d["type"]) is str and v in _DetailedImpulseMetricFilteringTypeType
                else member(DetailedImpulseMetricFilteringTypeType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(DetailedImpulseMetricFilteringType, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulseMetricFilteringType._read
