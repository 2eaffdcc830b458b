# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAutoLabelerResponseClustersItem``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import get_auto_labeler_response_clusters_item_items_item as _get_auto_labeler_response_clusters_item_items_item

if TYPE_CHECKING:
    from .get_auto_labeler_response_clusters_item_items_item import GetAutoLabelerResponseClustersItemItemsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAutoLabelerResponseClustersItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    items: list[GetAutoLabelerResponseClustersItemItemsItem]
    label: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "label": "label",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAutoLabelerResponseClustersItem")
        d, o = v, _new(GetAutoLabelerResponseClustersItem)
        known = 1
        o._extra = None
        try:
            o.items = list_of(_get_auto_labeler_response_clusters_item_items_item.read, d["items"], d, "items", drift)
        except KeyError:
            return with_gaps(GetAutoLabelerResponseClustersItem, known, d, at, key, drift)
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAutoLabelerResponseClustersItem._read
