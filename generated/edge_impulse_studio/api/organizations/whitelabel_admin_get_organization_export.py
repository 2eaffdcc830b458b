# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationExport``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_data_export_response import GetOrganizationDataExportResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizationExport",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    export_id: int,
) -> Request[GetOrganizationDataExportResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/exports/{_segment(export_id, 'export_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_export_response as _get_organization_data_export_response

    return _get_organization_data_export_response.read
