# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from . import detailed_impulse_metric_filtering_type as _detailed_impulse_metric_filtering_type
from .get_all_detailed_impulses_response_metric_keys_by_category_item_metric_keys_item_type import (
    GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType,
)

if TYPE_CHECKING:
    from .detailed_impulse_metric_filtering_type import DetailedImpulseMetricFilteringType

_new = object.__new__
_GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType = members(
    GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    name: str
    show_in_table: bool
    type_: GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType
    filtering_type: DetailedImpulseMetricFilteringType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "showInTable": "show_in_table",
        "type": "type_",
        "filteringType": "filtering_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(
                v, at, key, drift, "GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem"
            )
        d, o = v, _new(GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem)
        known = 4
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.show_in_table = v if type(v := d["showInTable"]) is bool else boolean(v, d, "showInTable", drift)
            o.type_ = (
                _GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType[v]
                if type(v := d["type"]) is str
                and v in _GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType
                else member(
                    GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItemType, v, d, "type", drift
                )
            )
        except KeyError:
            return with_gaps(
                GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem, known, d, at, key, drift
            )
        if "filteringType" in d:
            known += 1
            o.filtering_type = _detailed_impulse_metric_filtering_type.read(
                d["filteringType"], d, "filteringType", drift
            )
        else:
            o.filtering_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAllDetailedImpulsesResponseMetricKeysByCategoryItemMetricKeysItem._read
