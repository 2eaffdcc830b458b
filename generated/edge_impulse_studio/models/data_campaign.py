# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaign``: 12 fields, 11 of them required."""

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
class DataCampaign(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    coordinator_uids: list[int]
    created: datetime.datetime
    data_campaign_dashboard_id: int
    datasets: list[str]
    description: str
    id: int
    links: list[DataCampaignLink]
    name: str
    pipeline_ids: list[int]
    project_ids: list[int]
    queries: list[DataCampaignQuery]
    logo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "coordinatorUids": "coordinator_uids",
        "created": "created",
        "dataCampaignDashboardId": "data_campaign_dashboard_id",
        "datasets": "datasets",
        "description": "description",
        "id": "id",
        "links": "links",
        "name": "name",
        "pipelineIds": "pipeline_ids",
        "projectIds": "project_ids",
        "queries": "queries",
        "logo": "logo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaign")
        d, o = v, _new(DataCampaign)
        known = 11
        o._extra = None
        try:
            o.coordinator_uids = list_of(integer, d["coordinatorUids"], d, "coordinatorUids", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.data_campaign_dashboard_id = (
                v if type(v := d["dataCampaignDashboardId"]) is int else integer(v, d, "dataCampaignDashboardId", drift)
            )
            o.datasets = list_of(text, d["datasets"], d, "datasets", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.links = list_of(_data_campaign_link.read, d["links"], d, "links", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.pipeline_ids = list_of(integer, d["pipelineIds"], d, "pipelineIds", drift)
            o.project_ids = list_of(integer, d["projectIds"], d, "projectIds", drift)
            o.queries = list_of(_data_campaign_query.read, d["queries"], d, "queries", drift)
        except KeyError:
            return with_gaps(DataCampaign, known, d, at, key, drift)
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaign._read
