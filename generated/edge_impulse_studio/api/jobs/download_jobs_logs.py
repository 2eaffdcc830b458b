# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadJobsLogs``: GET /api/{projectId}/jobs/{jobId}/stdout/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.download_jobs_logs_log_level import DownloadJobsLogsLogLevel

OPERATION = Operation(
    "downloadJobsLogs", "GET", "/api/{projectId}/jobs/{jobId}/stdout/download", answer="text", idempotent=True
)


def build(
    project_id: int,
    job_id: int,
    *,
    limit: int | None | Unset = UNSET,
    log_level: DownloadJobsLogsLogLevel | str | None | Unset = UNSET,
) -> Request[str]:
    """The request of ``jobs.download_jobs_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/{_segment(job_id, 'job_id')}/stdout/download",
        query=[
            ("limit", limit),
            ("logLevel", log_level),
        ],
    )
