# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationDataCampaignDashboard``: DELETE /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationDataCampaignDashboard",
    "DELETE",
    "/api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}",
    idempotent=True,
)


def build(
    organization_id: int,
    campaign_dashboard_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data_campaigns.delete_organization_data_campaign_dashboard``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaign-dashboard/{_segment(campaign_dashboard_id, 'campaign_dashboard_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
