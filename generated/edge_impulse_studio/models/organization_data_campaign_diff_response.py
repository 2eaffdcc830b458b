# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDataCampaignDiffResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, list_of, text
from ..types import UNSET, Unset
from . import (
    organization_data_campaign_diff_response_queries_item as _organization_data_campaign_diff_response_queries_item,
)

if TYPE_CHECKING:
    from .organization_data_campaign_diff_response_queries_item import OrganizationDataCampaignDiffResponseQueriesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDataCampaignDiffResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    date: datetime.datetime
    queries: list[OrganizationDataCampaignDiffResponseQueriesItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "date": "date",
        "queries": "queries",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDataCampaignDiffResponse")
        d, o = v, _new(OrganizationDataCampaignDiffResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.date = date_time(d["date"], d, "date", drift)
            o.queries = list_of(
                _organization_data_campaign_diff_response_queries_item.read, d["queries"], d, "queries", drift
            )
        except KeyError:
            return with_gaps(OrganizationDataCampaignDiffResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationDataCampaignDiffResponse._read
