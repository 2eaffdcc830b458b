# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateOrganizationPortal``: PUT /api/organizations/{organizationId}/portals/{portalId}/update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_organization_portal_request import CreateOrganizationPortalRequest
    from ...models.update_organization_portal_response import UpdateOrganizationPortalResponse

OPERATION = Operation(
    "updateOrganizationPortal", "PUT", "/api/organizations/{organizationId}/portals/{portalId}/update", idempotent=True
)


def build(
    organization_id: int,
    portal_id: int,
    *,
    body: CreateOrganizationPortalRequest,
) -> Request[UpdateOrganizationPortalResponse]:
    """The request of ``organization_portals.update_organization_portal``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals/{_segment(portal_id, 'portal_id')}/update",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import update_organization_portal_response as _update_organization_portal_response

    return _update_organization_portal_response.read
