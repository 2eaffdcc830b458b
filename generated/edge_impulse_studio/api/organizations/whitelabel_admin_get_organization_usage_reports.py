# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationUsageReports``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.admin_get_reports_response import AdminGetReportsResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizationUsageReports",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[AdminGetReportsResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_usage_reports``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/usage/reports",
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_get_reports_response as _admin_get_reports_response

    return _admin_get_reports_response.read
