# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataCampaignDiffResponseQueriesItem``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
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
        if "dataset" in d:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        else:
            known -= drift.absent(d, "dataset", "string")
        if "deletedItems" in d:
            o.deleted_items = list_of(text, d["deletedItems"], d, "deletedItems", drift)
        else:
            known -= drift.absent(d, "deletedItems", "array")
        if "newItems" in d:
            o.new_items = list_of(text, d["newItems"], d, "newItems", drift)
        else:
            known -= drift.absent(d, "newItems", "array")
        if "query" in d:
            o.query = v if type(v := d["query"]) is str else text(v, d, "query", drift)
        else:
            known -= drift.absent(d, "query", "string")
        if "title" in d:
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        else:
            known -= drift.absent(d, "title", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataCampaignDiffResponseQueriesItem._read
