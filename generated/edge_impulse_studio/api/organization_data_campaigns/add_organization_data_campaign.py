# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDataCampaign``: POST /api/organizations/{organizationId}/campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_organization_data_campaign_request import AddOrganizationDataCampaignRequest
    from ...models.add_organization_data_campaign_response import AddOrganizationDataCampaignResponse

OPERATION = Operation("addOrganizationDataCampaign", "POST", "/api/organizations/{organizationId}/campaigns")


def build(
    organization_id: int,
    *,
    body: AddOrganizationDataCampaignRequest,
) -> Request[AddOrganizationDataCampaignResponse]:
    """The request of ``organization_data_campaigns.add_organization_data_campaign``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/campaigns",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import add_organization_data_campaign_response as _add_organization_data_campaign_response

    return _add_organization_data_campaign_response.read
