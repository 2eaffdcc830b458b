# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadOrganizationDataExport``: GET /api/organizations/{organizationId}/exports/{exportId}/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadOrganizationDataExport",
    "GET",
    "/api/organizations/{organizationId}/exports/{exportId}/download",
    answer="redirect",
    idempotent=True,
)


def build(
    organization_id: int,
    export_id: int,
) -> Request[str]:
    """The request of ``organizations.download_organization_data_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/exports/{_segment(export_id, 'export_id')}/download",
    )
