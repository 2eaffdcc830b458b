# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``rotateOrganizationPortalToken``: DELETE /api/organizations/{organizationId}/portals/{portalId}/rotate-token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "rotateOrganizationPortalToken",
    "DELETE",
    "/api/organizations/{organizationId}/portals/{portalId}/rotate-token",
    idempotent=True,
)


def build(
    organization_id: int,
    portal_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_portals.rotate_organization_portal_token``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals/{_segment(portal_id, 'portal_id')}/rotate-token",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
