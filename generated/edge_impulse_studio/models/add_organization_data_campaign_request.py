# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationDataCampaignRequest``: 12 fields, 9 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, text
from ..types import UNSET, Unset
from . import data_campaign_link as _data_campaign_link
from . import data_campaign_query as _data_campaign_query

if TYPE_CHECKING:
    from .data_campaign_link import DataCampaignLink
    from .data_campaign_query import DataCampaignQuery

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationDataCampaignRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    coordinator_uids: list[int]
    data_campaign_dashboard_id: int
    datasets: list[str]
    description: str
    links: list[DataCampaignLink]
    name: str
    pipeline_ids: list[int]
    project_ids: list[int]
    queries: list[DataCampaignQuery]
    created: datetime.datetime | Unset = UNSET
    id: int | Unset = UNSET
    logo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "coordinatorUids": "coordinator_uids",
        "dataCampaignDashboardId": "data_campaign_dashboard_id",
        "datasets": "datasets",
        "description": "description",
        "links": "links",
        "name": "name",
        "pipelineIds": "pipeline_ids",
        "projectIds": "project_ids",
        "queries": "queries",
        "created": "created",
        "id": "id",
        "logo": "logo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationDataCampaignRequest")
        d, o = v, _new(AddOrganizationDataCampaignRequest)
        known = 9
        o._extra = None
        try:
            o.coordinator_uids = list_of(integer, d["coordinatorUids"], d, "coordinatorUids", drift)
            o.data_campaign_dashboard_id = (
                v if type(v := d["dataCampaignDashboardId"]) is int else integer(v, d, "dataCampaignDashboardId", drift)
            )
            o.datasets = list_of(text, d["datasets"], d, "datasets", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.links = list_of(_data_campaign_link.read, d["links"], d, "links", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.pipeline_ids = list_of(integer, d["pipelineIds"], d, "pipelineIds", drift)
            o.project_ids = list_of(integer, d["projectIds"], d, "projectIds", drift)
            o.queries = list_of(_data_campaign_query.read, d["queries"], d, "queries", drift)
        except KeyError:
            return with_gaps(AddOrganizationDataCampaignRequest, known, d, at, key, drift)
        if "created" in d:
            known += 1
            o.created = date_time(d["created"], d, "created", drift)
        else:
            o.created = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        else:
            o.id = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationDataCampaignRequest._read
