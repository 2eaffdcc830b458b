# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listActiveJobs``: GET /api/{projectId}/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_jobs_response import ListJobsResponse

OPERATION = Operation("listActiveJobs", "GET", "/api/{projectId}/jobs", idempotent=True)


def build(
    project_id: int,
    *,
    root_only: bool | None | Unset = UNSET,
) -> Request[ListJobsResponse]:
    """The request of ``jobs.list_active_jobs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs",
        query=[
            ("rootOnly", root_only),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_jobs_response as _list_jobs_response

    return _list_jobs_response.read
