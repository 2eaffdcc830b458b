# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_data_campaigns`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationDataCampaignsApi, OrganizationDataCampaignsApi


class OrganizationOrganizationDataCampaignsApi(View):
    """``OrganizationDataCampaignsApi`` of one organization."""

    add_organization_data_campaign = Bound(OrganizationDataCampaignsApi.add_organization_data_campaign)
    add_organization_data_campaign_dashboard = Bound(
        OrganizationDataCampaignsApi.add_organization_data_campaign_dashboard
    )
    delete_organization_data_campaign = Bound(OrganizationDataCampaignsApi.delete_organization_data_campaign)
    delete_organization_data_campaign_dashboard = Bound(
        OrganizationDataCampaignsApi.delete_organization_data_campaign_dashboard
    )
    get_organization_data_campaign = Bound(OrganizationDataCampaignsApi.get_organization_data_campaign)
    get_organization_data_campaign_dashboard = Bound(
        OrganizationDataCampaignsApi.get_organization_data_campaign_dashboard
    )
    get_organization_data_campaign_dashboards = Bound(
        OrganizationDataCampaignsApi.get_organization_data_campaign_dashboards
    )
    get_organization_data_campaign_diff = Bound(OrganizationDataCampaignsApi.get_organization_data_campaign_diff)
    get_organization_data_campaigns_for_dashboard = Bound(
        OrganizationDataCampaignsApi.get_organization_data_campaigns_for_dashboard
    )
    update_organization_data_campaign = Bound(OrganizationDataCampaignsApi.update_organization_data_campaign)
    update_organization_data_campaign_dashboard = Bound(
        OrganizationDataCampaignsApi.update_organization_data_campaign_dashboard
    )


class AsyncOrganizationOrganizationDataCampaignsApi(View):
    """``AsyncOrganizationDataCampaignsApi`` of one organization."""

    add_organization_data_campaign = Bound(AsyncOrganizationDataCampaignsApi.add_organization_data_campaign)
    add_organization_data_campaign_dashboard = Bound(
        AsyncOrganizationDataCampaignsApi.add_organization_data_campaign_dashboard
    )
    delete_organization_data_campaign = Bound(AsyncOrganizationDataCampaignsApi.delete_organization_data_campaign)
    delete_organization_data_campaign_dashboard = Bound(
        AsyncOrganizationDataCampaignsApi.delete_organization_data_campaign_dashboard
    )
    get_organization_data_campaign = Bound(AsyncOrganizationDataCampaignsApi.get_organization_data_campaign)
    get_organization_data_campaign_dashboard = Bound(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_dashboard
    )
    get_organization_data_campaign_dashboards = Bound(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_dashboards
    )
    get_organization_data_campaign_diff = Bound(AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_diff)
    get_organization_data_campaigns_for_dashboard = Bound(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaigns_for_dashboard
    )
    update_organization_data_campaign = Bound(AsyncOrganizationDataCampaignsApi.update_organization_data_campaign)
    update_organization_data_campaign_dashboard = Bound(
        AsyncOrganizationDataCampaignsApi.update_organization_data_campaign_dashboard
    )


class RawOrganizationDataCampaignsApi(View):
    """``OrganizationDataCampaignsApi`` with whole HTTP answers."""

    add_organization_data_campaign = Raw(OrganizationDataCampaignsApi.add_organization_data_campaign)
    add_organization_data_campaign_dashboard = Raw(
        OrganizationDataCampaignsApi.add_organization_data_campaign_dashboard
    )
    delete_organization_data_campaign = Raw(OrganizationDataCampaignsApi.delete_organization_data_campaign)
    delete_organization_data_campaign_dashboard = Raw(
        OrganizationDataCampaignsApi.delete_organization_data_campaign_dashboard
    )
    get_organization_data_campaign = Raw(OrganizationDataCampaignsApi.get_organization_data_campaign)
    get_organization_data_campaign_dashboard = Raw(
        OrganizationDataCampaignsApi.get_organization_data_campaign_dashboard
    )
    get_organization_data_campaign_dashboards = Raw(
        OrganizationDataCampaignsApi.get_organization_data_campaign_dashboards
    )
    get_organization_data_campaign_diff = Raw(OrganizationDataCampaignsApi.get_organization_data_campaign_diff)
    get_organization_data_campaigns_for_dashboard = Raw(
        OrganizationDataCampaignsApi.get_organization_data_campaigns_for_dashboard
    )
    update_organization_data_campaign = Raw(OrganizationDataCampaignsApi.update_organization_data_campaign)
    update_organization_data_campaign_dashboard = Raw(
        OrganizationDataCampaignsApi.update_organization_data_campaign_dashboard
    )


class AsyncRawOrganizationDataCampaignsApi(View):
    """``AsyncOrganizationDataCampaignsApi`` with whole HTTP answers."""

    add_organization_data_campaign = AsyncRaw(AsyncOrganizationDataCampaignsApi.add_organization_data_campaign)
    add_organization_data_campaign_dashboard = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.add_organization_data_campaign_dashboard
    )
    delete_organization_data_campaign = AsyncRaw(AsyncOrganizationDataCampaignsApi.delete_organization_data_campaign)
    delete_organization_data_campaign_dashboard = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.delete_organization_data_campaign_dashboard
    )
    get_organization_data_campaign = AsyncRaw(AsyncOrganizationDataCampaignsApi.get_organization_data_campaign)
    get_organization_data_campaign_dashboard = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_dashboard
    )
    get_organization_data_campaign_dashboards = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_dashboards
    )
    get_organization_data_campaign_diff = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaign_diff
    )
    get_organization_data_campaigns_for_dashboard = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.get_organization_data_campaigns_for_dashboard
    )
    update_organization_data_campaign = AsyncRaw(AsyncOrganizationDataCampaignsApi.update_organization_data_campaign)
    update_organization_data_campaign_dashboard = AsyncRaw(
        AsyncOrganizationDataCampaignsApi.update_organization_data_campaign_dashboard
    )
