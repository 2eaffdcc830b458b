# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAllDetailedImpulsesResponseMetricKeysByCategoryItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members
from . import (
    get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item as _get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item,
)
from .detailed_impulse_metric_category import DetailedImpulseMetricCategory

if TYPE_CHECKING:
    from .get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item import (
        GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem,
    )

_new = object.__new__
_DetailedImpulseMetricCategory = members(DetailedImpulseMetricCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAllDetailedImpulsesResponseMetricKeysByCategoryItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: DetailedImpulseMetricCategory
    metric_keys: list[GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "metricKeys": "metric_keys",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAllDetailedImpulsesResponseMetricKeysByCategoryItem")
        d, o = v, _new(GetAllDetailedImpulsesResponseMetricKeysByCategoryItem)
        known = 2
        o._extra = None
        try:
            o.category = (
                _DetailedImpulseMetricCategory[v]
                if type(v := d["category"]) is str and v in _DetailedImpulseMetricCategory
                else member(DetailedImpulseMetricCategory, v, d, "category", drift)
            )
            o.metric_keys = list_of(
                _get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item.read,
                d["metricKeys"],
                d,
                "metricKeys",
                drift,
            )
        except KeyError:
            return with_gaps(GetAllDetailedImpulsesResponseMetricKeysByCategoryItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAllDetailedImpulsesResponseMetricKeysByCategoryItem._read
