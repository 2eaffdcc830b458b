# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listFinishedOrganizationJobs``: GET /api/organizations/{organizationId}/jobs/history."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_jobs_response import ListJobsResponse

OPERATION = Operation(
    "listFinishedOrganizationJobs", "GET", "/api/organizations/{organizationId}/jobs/history", idempotent=True
)


def build(
    organization_id: int,
    *,
    start_date: datetime.datetime | None | Unset = UNSET,
    end_date: datetime.datetime | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    root_only: bool | None | Unset = UNSET,
) -> Request[ListJobsResponse]:
    """The request of ``organization_jobs.list_finished_organization_jobs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/jobs/history",
        query=[
            ("startDate", start_date),
            ("endDate", end_date),
            ("limit", limit),
            ("offset", offset),
            ("rootOnly", root_only),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_jobs_response as _list_jobs_response

    return _list_jobs_response.read
