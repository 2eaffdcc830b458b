# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listAllJobs``: GET /api/{projectId}/jobs/all."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_all_jobs_finished import ListAllJobsFinished
    from ...models.list_jobs_response import ListJobsResponse

OPERATION = Operation("listAllJobs", "GET", "/api/{projectId}/jobs/all", idempotent=True)


def build(
    project_id: int,
    *,
    start_date: datetime.datetime | None | Unset = UNSET,
    end_date: datetime.datetime | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    root_only: bool | None | Unset = UNSET,
    key: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    finished: ListAllJobsFinished | str | None | Unset = UNSET,
) -> Request[ListJobsResponse]:
    """The request of ``jobs.list_all_jobs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/all",
        query=[
            ("startDate", start_date),
            ("endDate", end_date),
            ("limit", limit),
            ("offset", offset),
            ("rootOnly", root_only),
            ("key", key),
            ("category", category),
            ("finished", finished),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_jobs_response as _list_jobs_response

    return _list_jobs_response.read
