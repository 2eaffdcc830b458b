# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminCreateOrganization``: POST /api/organizations/{organizationId}/whitelabel/organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_organization_response import CreateOrganizationResponse
    from ...models.whitelabel_admin_create_organization_request import WhitelabelAdminCreateOrganizationRequest

OPERATION = Operation(
    "whitelabelAdminCreateOrganization", "POST", "/api/organizations/{organizationId}/whitelabel/organizations"
)


def build(
    organization_id: int,
    *,
    body: WhitelabelAdminCreateOrganizationRequest,
) -> Request[CreateOrganizationResponse]:
    """The request of ``organizations.whitelabel_admin_create_organization``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_organization_response as _create_organization_response

    return _create_organization_response.read
