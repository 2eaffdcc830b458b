# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDiversityDataResponseDataItem``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number
from ..types import UNSET, Unset
from . import (
    get_diversity_data_response_data_item_cluster_infos_item as _get_diversity_data_response_data_item_cluster_infos_item,
)

if TYPE_CHECKING:
    from .get_diversity_data_response_data_item_cluster_infos_item import (
        GetDiversityDataResponseDataItemClusterInfosItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDiversityDataResponseDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cluster_infos: list[GetDiversityDataResponseDataItemClusterInfosItem]
    max_distance: float
    label_id: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "clusterInfos": "cluster_infos",
        "maxDistance": "max_distance",
        "labelId": "label_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDiversityDataResponseDataItem")
        d, o = v, _new(GetDiversityDataResponseDataItem)
        known = 2
        o._extra = None
        try:
            o.cluster_infos = list_of(
                _get_diversity_data_response_data_item_cluster_infos_item.read,
                d["clusterInfos"],
                d,
                "clusterInfos",
                drift,
            )
            o.max_distance = (
                v if type(v := d["maxDistance"]) is float or type(v) is int else number(v, d, "maxDistance", drift)
            )
        except KeyError:
            return with_gaps(GetDiversityDataResponseDataItem, known, d, at, key, drift)
        if "labelId" in d:
            known += 1
            o.label_id = v if type(v := d["labelId"]) is float or type(v) is int else number(v, d, "labelId", drift)
        else:
            o.label_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDiversityDataResponseDataItem._read
