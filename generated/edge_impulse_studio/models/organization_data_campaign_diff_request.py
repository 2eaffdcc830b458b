# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataCampaignDiffRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    organization_data_campaign_diff_request_queries_item as _organization_data_campaign_diff_request_queries_item,
)

if TYPE_CHECKING:
    from .organization_data_campaign_diff_request_queries_item import OrganizationDataCampaignDiffRequestQueriesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataCampaignDiffRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    queries: list[OrganizationDataCampaignDiffRequestQueriesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "queries": "queries",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataCampaignDiffRequest")
        d, o = v, _new(OrganizationDataCampaignDiffRequest)
        known = 1
        o._extra = None
        try:
            o.queries = list_of(
                _organization_data_campaign_diff_request_queries_item.read, d["queries"], d, "queries", drift
            )
        except KeyError:
            return with_gaps(OrganizationDataCampaignDiffRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataCampaignDiffRequest._read
