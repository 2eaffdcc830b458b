# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminDeleteOrganizationUsageReport``: DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "whitelabelAdminDeleteOrganizationUsageReport",
    "DELETE",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    report_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_delete_organization_usage_report``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/usage/reports/{_segment(report_id, 'report_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
