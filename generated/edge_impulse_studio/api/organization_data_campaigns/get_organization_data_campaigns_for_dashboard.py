# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataCampaignsForDashboard``: GET /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}/campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_data_campaigns_response import GetOrganizationDataCampaignsResponse

OPERATION = Operation(
    "getOrganizationDataCampaignsForDashboard",
    "GET",
    "/api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}/campaigns",
    idempotent=True,
)


def build(
    organization_id: int,
    campaign_dashboard_id: int,
) -> Request[GetOrganizationDataCampaignsResponse]:
    """The request of ``organization_data_campaigns.get_organization_data_campaigns_for_dashboard``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaign-dashboard/{_segment(campaign_dashboard_id, 'campaign_dashboard_id')}/campaigns",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_campaigns_response as _get_organization_data_campaigns_response

    return _get_organization_data_campaigns_response.read
