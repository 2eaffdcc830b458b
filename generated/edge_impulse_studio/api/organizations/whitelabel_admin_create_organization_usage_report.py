# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminCreateOrganizationUsageReport``: POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "whitelabelAdminCreateOrganizationUsageReport",
    "POST",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports",
    job="id",
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    start_date: datetime.datetime,
    end_date: datetime.datetime,
) -> Request[StartJobResponse]:
    """The request of ``organizations.whitelabel_admin_create_organization_usage_report``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/usage/reports",
        query=[
            ("startDate", start_date),
            ("endDate", end_date),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
