# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateOrganization``: POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_update_organization_request import AdminUpdateOrganizationRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "whitelabelAdminUpdateOrganization",
    "POST",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}",
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    body: AdminUpdateOrganizationRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_organization``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
