# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationDataCampaignRequest``: 10 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of, text
from ..types import UNSET, Unset
from . import data_campaign_link as _data_campaign_link
from . import data_campaign_query as _data_campaign_query

if TYPE_CHECKING:
    from .data_campaign_link import DataCampaignLink
    from .data_campaign_query import DataCampaignQuery

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationDataCampaignRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    coordinator_uids: list[int] | Unset = UNSET
    data_campaign_dashboard_id: int | Unset = UNSET
    datasets: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    links: list[DataCampaignLink] | Unset = UNSET
    logo: str | Unset = UNSET
    name: str | Unset = UNSET
    pipeline_ids: list[int] | Unset = UNSET
    project_ids: list[int] | Unset = UNSET
    queries: list[DataCampaignQuery] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "coordinatorUids": "coordinator_uids",
        "dataCampaignDashboardId": "data_campaign_dashboard_id",
        "datasets": "datasets",
        "description": "description",
        "links": "links",
        "logo": "logo",
        "name": "name",
        "pipelineIds": "pipeline_ids",
        "projectIds": "project_ids",
        "queries": "queries",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationDataCampaignRequest")
        d, o = v, _new(UpdateOrganizationDataCampaignRequest)
        known = 0
        o._extra = None
        if "coordinatorUids" in d:
            known += 1
            o.coordinator_uids = list_of(integer, d["coordinatorUids"], d, "coordinatorUids", drift)
        else:
            o.coordinator_uids = UNSET
        if "dataCampaignDashboardId" in d:
            known += 1
            o.data_campaign_dashboard_id = (
                v if type(v := d["dataCampaignDashboardId"]) is int else integer(v, d, "dataCampaignDashboardId", drift)
            )
        else:
            o.data_campaign_dashboard_id = UNSET
        if "datasets" in d:
            known += 1
            o.datasets = list_of(text, d["datasets"], d, "datasets", drift)
        else:
            o.datasets = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "links" in d:
            known += 1
            o.links = list_of(_data_campaign_link.read, d["links"], d, "links", drift)
        else:
            o.links = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "pipelineIds" in d:
            known += 1
            o.pipeline_ids = list_of(integer, d["pipelineIds"], d, "pipelineIds", drift)
        else:
            o.pipeline_ids = UNSET
        if "projectIds" in d:
            known += 1
            o.project_ids = list_of(integer, d["projectIds"], d, "projectIds", drift)
        else:
            o.project_ids = UNSET
        if "queries" in d:
            known += 1
            o.queries = list_of(_data_campaign_query.read, d["queries"], d, "queries", drift)
        else:
            o.queries = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationDataCampaignRequest._read
