# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateOrganizationDataCampaign``: POST /api/organizations/{organizationId}/campaigns/{campaignId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_organization_data_campaign_request import UpdateOrganizationDataCampaignRequest

OPERATION = Operation(
    "updateOrganizationDataCampaign", "POST", "/api/organizations/{organizationId}/campaigns/{campaignId}"
)


def build(
    organization_id: int,
    campaign_id: int,
    *,
    body: UpdateOrganizationDataCampaignRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data_campaigns.update_organization_data_campaign``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaigns/{_segment(campaign_id, 'campaign_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
