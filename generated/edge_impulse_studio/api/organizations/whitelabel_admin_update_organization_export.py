# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateOrganizationExport``: PUT /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_update_organization_data_export_request import AdminUpdateOrganizationDataExportRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "whitelabelAdminUpdateOrganizationExport",
    "PUT",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    export_id: int,
    *,
    body: AdminUpdateOrganizationDataExportRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_organization_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/exports/{_segment(export_id, 'export_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
