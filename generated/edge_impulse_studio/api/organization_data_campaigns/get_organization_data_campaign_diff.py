# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataCampaignDiff``: POST /api/organizations/{organizationId}/campaigns/{campaignId}/diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_data_campaign_diff_request import OrganizationDataCampaignDiffRequest
    from ...models.organization_data_campaign_diff_response import OrganizationDataCampaignDiffResponse

OPERATION = Operation(
    "getOrganizationDataCampaignDiff", "POST", "/api/organizations/{organizationId}/campaigns/{campaignId}/diff"
)


def build(
    organization_id: int,
    campaign_id: int,
    *,
    body: OrganizationDataCampaignDiffRequest,
) -> Request[OrganizationDataCampaignDiffResponse]:
    """The request of ``organization_data_campaigns.get_organization_data_campaign_diff``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaigns/{_segment(campaign_id, 'campaign_id')}/diff",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_data_campaign_diff_response as _organization_data_campaign_diff_response

    return _organization_data_campaign_diff_response.read
