# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataCampaignDiffResponseQueriesItem``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataCampaignDiffResponseQueriesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    deleted_items: list[str]
    new_items: list[str]
    query: str
    title: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "deletedItems": "deleted_items",
        "newItems": "new_items",
        "query": "query",
        "title": "title",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataCampaignDiffResponseQueriesItem")
        d, o = v, _new(OrganizationDataCampaignDiffResponseQueriesItem)
        known = 5
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.deleted_items = list_of(text, d["deletedItems"], d, "deletedItems", drift)
            o.new_items = list_of(text, d["newItems"], d, "newItems", drift)
            o.query = v if type(v := d["query"]) is str else text(v, d, "query", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        except KeyError:
            return with_gaps(OrganizationDataCampaignDiffResponseQueriesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataCampaignDiffResponseQueriesItem._read
