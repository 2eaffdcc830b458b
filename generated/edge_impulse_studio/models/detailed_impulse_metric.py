# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseMetric``: 9 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text, union
from ..types import UNSET, Unset
from . import detailed_impulse_metric_filtering_type as _detailed_impulse_metric_filtering_type
from .detailed_impulse_metric_category import DetailedImpulseMetricCategory
from .detailed_impulse_metric_type import DetailedImpulseMetricType

if TYPE_CHECKING:
    from .detailed_impulse_metric_filtering_type import DetailedImpulseMetricFilteringType

_new = object.__new__
_DetailedImpulseMetricCategory = members(DetailedImpulseMetricCategory)
_DetailedImpulseMetricType = members(DetailedImpulseMetricType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulseMetric(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: DetailedImpulseMetricCategory
    description: str
    name: str
    type_: DetailedImpulseMetricType
    value: str | bool
    filtering_type: DetailedImpulseMetricFilteringType | Unset = UNSET
    title: str | Unset = UNSET
    value_for_sorting: int | Unset = UNSET
    value_hint: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "description": "description",
        "name": "name",
        "type": "type_",
        "value": "value",
        "filteringType": "filtering_type",
        "title": "title",
        "valueForSorting": "value_for_sorting",
        "valueHint": "value_hint",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulseMetric")
        d, o = v, _new(DetailedImpulseMetric)
        known = 5
        o._extra = None
        try:
            o.category = (
                _DetailedImpulseMetricCategory[v]
                if type(v := d["category"]) is str and v in _DetailedImpulseMetricCategory
                else member(DetailedImpulseMetricCategory, v, d, "category", drift)
            )
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _DetailedImpulseMetricType[v]
                if type(v := d["type"]) is str and v in _DetailedImpulseMetricType
                else member(DetailedImpulseMetricType, v, d, "type", drift)
            )
            o.value = union((text, boolean), d["value"], d, "value", drift)
        except KeyError:
            return with_gaps(DetailedImpulseMetric, known, d, at, key, drift)
        if "filteringType" in d:
            known += 1
            o.filtering_type = _detailed_impulse_metric_filtering_type.read(
                d["filteringType"], d, "filteringType", drift
            )
        else:
            o.filtering_type = UNSET
        if "title" in d:
            known += 1
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        else:
            o.title = UNSET
        if "valueForSorting" in d:
            known += 1
            o.value_for_sorting = (
                v if type(v := d["valueForSorting"]) is int else integer(v, d, "valueForSorting", drift)
            )
        else:
            o.value_for_sorting = UNSET
        if "valueHint" in d:
            known += 1
            o.value_hint = v if type(v := d["valueHint"]) is str else text(v, d, "valueHint", drift)
        else:
            o.value_hint = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulseMetric._read
