# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationPortals``: GET /api/organizations/{organizationId}/portals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_portals_response import ListOrganizationPortalsResponse

OPERATION = Operation("listOrganizationPortals", "GET", "/api/organizations/{organizationId}/portals", idempotent=True)


def build(
    organization_id: int,
) -> Request[ListOrganizationPortalsResponse]:
    """The request of ``organization_portals.list_organization_portals``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_portals_response as _list_organization_portals_response

    return _list_organization_portals_response.read
