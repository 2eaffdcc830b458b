# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationJobs``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_jobs_response import ListJobsResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizationJobs",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/jobs",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ListJobsResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_jobs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/jobs",
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_jobs_response as _list_jobs_response

    return _list_jobs_response.read
