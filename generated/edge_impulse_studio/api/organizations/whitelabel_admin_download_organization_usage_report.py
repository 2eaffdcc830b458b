# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminDownloadOrganizationUsageReport``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "whitelabelAdminDownloadOrganizationUsageReport",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}/download",
    answer="redirect",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    report_id: int,
) -> Request[str]:
    """The request of ``organizations.whitelabel_admin_download_organization_usage_report``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/usage/reports/{_segment(report_id, 'report_id')}/download",
    )
