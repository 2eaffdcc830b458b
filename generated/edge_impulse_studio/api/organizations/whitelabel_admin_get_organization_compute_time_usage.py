# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationComputeTimeUsage``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/computeTime."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_get_organization_compute_time_usage_response import (
        AdminGetOrganizationComputeTimeUsageResponse,
    )

OPERATION = Operation(
    "whitelabelAdminGetOrganizationComputeTimeUsage",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/computeTime",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    start_date: datetime.datetime,
    end_date: datetime.datetime,
) -> Request[AdminGetOrganizationComputeTimeUsageResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_compute_time_usage``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/usage/computeTime",
        query=[
            ("startDate", start_date),
            ("endDate", end_date),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        admin_get_organization_compute_time_usage_response as _admin_get_organization_compute_time_usage_response,
    )

    return _admin_get_organization_compute_time_usage_response.read
