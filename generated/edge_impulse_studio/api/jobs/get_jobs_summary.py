# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getJobsSummary``: GET /api/{projectId}/jobs/summary."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.job_summary_response import JobSummaryResponse

OPERATION = Operation("getJobsSummary", "GET", "/api/{projectId}/jobs/summary", idempotent=True)


def build(
    project_id: int,
    *,
    start_date: datetime.datetime,
    end_date: datetime.datetime,
) -> Request[JobSummaryResponse]:
    """The request of ``jobs.get_jobs_summary``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/summary",
        query=[
            ("startDate", start_date),
            ("endDate", end_date),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import job_summary_response as _job_summary_response

    return _job_summary_response.read
