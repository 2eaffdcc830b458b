# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getJobsLogs``: GET /api/{projectId}/jobs/{jobId}/stdout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_jobs_logs_log_level import GetJobsLogsLogLevel
    from ...models.log_stdout_response import LogStdoutResponse

OPERATION = Operation("getJobsLogs", "GET", "/api/{projectId}/jobs/{jobId}/stdout", idempotent=True)


def build(
    project_id: int,
    job_id: int,
    *,
    limit: int | None | Unset = UNSET,
    log_level: GetJobsLogsLogLevel | str | None | Unset = UNSET,
) -> Request[LogStdoutResponse]:
    """The request of ``jobs.get_jobs_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/{_segment(job_id, 'job_id')}/stdout",
        query=[
            ("limit", limit),
            ("logLevel", log_level),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import log_stdout_response as _log_stdout_response

    return _log_stdout_response.read
