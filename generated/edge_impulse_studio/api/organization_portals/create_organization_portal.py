# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createOrganizationPortal``: POST /api/organizations/{organizationId}/portals/create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_organization_portal_request import CreateOrganizationPortalRequest
    from ...models.create_organization_portal_response import CreateOrganizationPortalResponse

OPERATION = Operation("createOrganizationPortal", "POST", "/api/organizations/{organizationId}/portals/create")


def build(
    organization_id: int,
    *,
    body: CreateOrganizationPortalRequest,
) -> Request[CreateOrganizationPortalResponse]:
    """The request of ``organization_portals.create_organization_portal``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals/create",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_organization_portal_response as _create_organization_portal_response

    return _create_organization_portal_response.read
