# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationDataCampaign``: DELETE /api/organizations/{organizationId}/campaigns/{campaignId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationDataCampaign",
    "DELETE",
    "/api/organizations/{organizationId}/campaigns/{campaignId}",
    idempotent=True,
)


def build(
    organization_id: int,
    campaign_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data_campaigns.delete_organization_data_campaign``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaigns/{_segment(campaign_id, 'campaign_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
