# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationPortal``: GET /api/organizations/{organizationId}/portals/{portalId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_portal_response import GetOrganizationPortalResponse

OPERATION = Operation(
    "getOrganizationPortal", "GET", "/api/organizations/{organizationId}/portals/{portalId}", idempotent=True
)


def build(
    organization_id: int,
    portal_id: int,
) -> Request[GetOrganizationPortalResponse]:
    """The request of ``organization_portals.get_organization_portal``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals/{_segment(portal_id, 'portal_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_portal_response as _get_organization_portal_response

    return _get_organization_portal_response.read
