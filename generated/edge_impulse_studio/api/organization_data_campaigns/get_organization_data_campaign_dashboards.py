# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataCampaignDashboards``: GET /api/organizations/{organizationId}/campaign-dashboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_data_campaign_dashboards_response import (
        GetOrganizationDataCampaignDashboardsResponse,
    )

OPERATION = Operation(
    "getOrganizationDataCampaignDashboards",
    "GET",
    "/api/organizations/{organizationId}/campaign-dashboards",
    idempotent=True,
)


def build(
    organization_id: int,
) -> Request[GetOrganizationDataCampaignDashboardsResponse]:
    """The request of ``organization_data_campaigns.get_organization_data_campaign_dashboards``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaign-dashboards",
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_organization_data_campaign_dashboards_response as _get_organization_data_campaign_dashboards_response,
    )

    return _get_organization_data_campaign_dashboards_response.read
