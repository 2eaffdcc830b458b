# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataCampaign``: GET /api/organizations/{organizationId}/campaigns/{campaignId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_data_campaign_response import GetOrganizationDataCampaignResponse

OPERATION = Operation(
    "getOrganizationDataCampaign", "GET", "/api/organizations/{organizationId}/campaigns/{campaignId}", idempotent=True
)


def build(
    organization_id: int,
    campaign_id: int,
) -> Request[GetOrganizationDataCampaignResponse]:
    """The request of ``organization_data_campaigns.get_organization_data_campaign``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaigns/{_segment(campaign_id, 'campaign_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_campaign_response as _get_organization_data_campaign_response

    return _get_organization_data_campaign_response.read
