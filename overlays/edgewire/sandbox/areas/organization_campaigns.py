"""Data campaigns and their dashboards. Kinds: ``campaign`` and ``campaign-dashboard``.

Graphs show how data grew over weeks, which the sandbox does not remember: there are none. What changed in the past day
is known.
"""

from __future__ import annotations

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import data_filter
from ..store import Record
from . import organization_items as items

AREA = Area("organization_campaigns")
_DAY = 24 * 3600.0


@AREA.answers("addOrganizationDataCampaignDashboard")
def add_dashboard(call: Call) -> Answer:
    """A new dashboard."""
    _named(call.body)
    id = call.store.next_id("campaign-dashboard")
    call.store.put("campaign-dashboard", call.organization, id, {**call.body, "id": id, "created": call.now})
    return {"dataCampaignDashboardId": id}


@AREA.answers("getOrganizationDataCampaignDashboards")
def list_dashboards(call: Call) -> Answer:
    """All dashboards."""
    found = call.store.all("campaign-dashboard", call.organization)
    return {"dashboards": [call.fitting("DataCampaignDashboard", dashboard) for dashboard in found]}


@AREA.answers("getOrganizationDataCampaignDashboard")
def get_dashboard(call: Call) -> Answer:
    """One dashboard."""
    return {"dashboard": call.fitting("DataCampaignDashboard", _dashboard(call))}


@AREA.answers("updateOrganizationDataCampaignDashboard")
def update_dashboard(call: Call) -> Answer:
    """Only what the body has."""
    dashboard = _dashboard(call)
    _named(call.body)
    changes = {name: value for name, value in call.body.items() if name not in ("id", "created")}
    call.store.put("campaign-dashboard", call.organization, dashboard["id"], dashboard | changes)
    return {}


@AREA.answers("deleteOrganizationDataCampaignDashboard")
def delete_dashboard(call: Call) -> Answer:
    """With its campaigns."""
    dashboard = _dashboard(call)
    for campaign in _campaigns(call, dashboard["id"]):
        call.store.remove("campaign", call.organization, campaign["id"])
    call.store.remove("campaign-dashboard", call.organization, dashboard["id"])
    return {}


@AREA.answers("getOrganizationDataCampaignsForDashboard")
def list_campaigns(call: Call) -> Answer:
    """The campaigns of a dashboard."""
    found = _campaigns(call, _dashboard(call)["id"])
    return {"campaigns": [{"campaign": call.fitting("DataCampaign", each), "graphs": []} for each in found]}


@AREA.answers("addOrganizationDataCampaign")
def add_campaign(call: Call) -> Answer:
    """A new campaign on a dashboard that is there."""
    _checked(call)
    id = call.store.next_id("campaign")
    call.store.put("campaign", call.organization, id, {**call.body, "id": id, "created": call.now})
    return {"dataCampaignId": id}


@AREA.answers("getOrganizationDataCampaign")
def get_campaign(call: Call) -> Answer:
    """One campaign."""
    return {"campaign": call.fitting("DataCampaign", _campaign(call)), "graphs": []}


@AREA.answers("updateOrganizationDataCampaign")
def update_campaign(call: Call) -> Answer:
    """Only what the body has."""
    campaign = _campaign(call)
    _checked(call)
    changes = {name: value for name, value in call.body.items() if name not in ("id", "created")}
    call.store.put("campaign", call.organization, campaign["id"], campaign | changes)
    return {}


@AREA.answers("deleteOrganizationDataCampaign")
def delete_campaign(call: Call) -> Answer:
    """Forget a campaign."""
    call.store.remove("campaign", call.organization, _campaign(call)["id"])
    return {}


@AREA.answers("getOrganizationDataCampaignDiff")
def diff(call: Call) -> Answer:
    """The items of each query that came, and those that went, in the past day."""
    _campaign(call)
    clock = call.service.clock
    since = clock.text(clock.now() - _DAY)
    gone = [item for item in call.store.all("dataitem-gone", call.organization) if item["deleted"] >= since]
    rows = []
    for query in call.body["queries"]:
        try:
            present = items.filtered(call, query["dataset"], query["query"])
            test = data_filter.parsed(query["query"])
        except data_filter.FilterError as error:
            raise Refusal(f"Could not parse filter: {error}") from error
        names = items.bucket_names(call)
        rows.append(
            {
                "dataset": query["dataset"],
                "query": query["query"],
                "title": query["query"] or query["dataset"],
                "newItems": [item["name"] for item in present if item["created"] >= since],
                "deletedItems": [
                    item["name"]
                    for item in gone
                    if item["dataset"] == query["dataset"]
                    and item["created"] < since
                    and test(items.fields(call, item, names))
                ],
            }
        )
    return {"date": since, "queries": rows}


def _named(body: Record) -> None:
    if not str(body.get("name", "a name")).strip():
        raise Refusal("A name is needed")


def _checked(call: Call) -> None:
    """The dashboard is there, and the queries can be read.

    Raises:
        Refusal: they are not.
    """
    _named(call.body)
    if "dataCampaignDashboardId" in call.body:
        _dashboard(call, call.body["dataCampaignDashboardId"])
    for query in call.body.get("queries", ()):
        try:
            data_filter.parsed(query["query"])
        except data_filter.FilterError as error:
            raise Refusal(f"Could not parse filter: {error}") from error


def _dashboard(call: Call, id: int | None = None) -> Record:
    id = call.path["campaignDashboardId"] if id is None else id
    return call.record("campaign-dashboard", call.organization, id, f"No data campaign dashboard found with ID {id}")


def _campaign(call: Call) -> Record:
    id = call.path["campaignId"]
    return call.record("campaign", call.organization, id, f"No data campaign found with ID {id}")


def _campaigns(call: Call, dashboard: int) -> list[Record]:
    return [
        campaign
        for campaign in call.store.all("campaign", call.organization)
        if campaign["dataCampaignDashboardId"] == dashboard
    ]
