# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataCampaignDiffRequestQueriesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataCampaignDiffRequestQueriesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset: str
    graph_value_id: int
    query: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataset": "dataset",
        "graphValueId": "graph_value_id",
        "query": "query",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataCampaignDiffRequestQueriesItem")
        d, o = v, _new(OrganizationDataCampaignDiffRequestQueriesItem)
        known = 3
        o._extra = None
        try:
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
            o.graph_value_id = v if type(v := d["graphValueId"]) is int else integer(v, d, "graphValueId", drift)
            o.query = v if type(v := d["query"]) is str else text(v, d, "query", drift)
        except KeyError:
            return with_gaps(OrganizationDataCampaignDiffRequestQueriesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataCampaignDiffRequestQueriesItem._read
