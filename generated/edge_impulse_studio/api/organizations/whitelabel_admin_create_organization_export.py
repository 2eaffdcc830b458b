# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminCreateOrganizationExport``: POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_create_organization_data_export_request import AdminCreateOrganizationDataExportRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "whitelabelAdminCreateOrganizationExport",
    "POST",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports",
    job="id",
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    body: AdminCreateOrganizationDataExportRequest,
) -> Request[StartJobResponse]:
    """The request of ``organizations.whitelabel_admin_create_organization_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/exports",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
