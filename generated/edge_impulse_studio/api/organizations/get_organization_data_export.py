# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataExport``: GET /api/organizations/{organizationId}/exports/{exportId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_data_export_response import GetOrganizationDataExportResponse

OPERATION = Operation(
    "getOrganizationDataExport", "GET", "/api/organizations/{organizationId}/exports/{exportId}", idempotent=True
)


def build(
    organization_id: int,
    export_id: int,
) -> Request[GetOrganizationDataExportResponse]:
    """The request of ``organizations.get_organization_data_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/exports/{_segment(export_id, 'export_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_export_response as _get_organization_data_export_response

    return _get_organization_data_export_response.read
