# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDataCampaignDashboard``: POST /api/organizations/{organizationId}/campaign-dashboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_organization_data_campaign_dashboard_request import AddOrganizationDataCampaignDashboardRequest
    from ...models.add_organization_data_campaign_dashboard_response import AddOrganizationDataCampaignDashboardResponse

OPERATION = Operation(
    "addOrganizationDataCampaignDashboard", "POST", "/api/organizations/{organizationId}/campaign-dashboards"
)


def build(
    organization_id: int,
    *,
    body: AddOrganizationDataCampaignDashboardRequest,
) -> Request[AddOrganizationDataCampaignDashboardResponse]:
    """The request of ``organization_data_campaigns.add_organization_data_campaign_dashboard``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaign-dashboards",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        add_organization_data_campaign_dashboard_response as _add_organization_data_campaign_dashboard_response,
    )

    return _add_organization_data_campaign_dashboard_response.read
