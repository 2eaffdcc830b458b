# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadOrganizationJobsLogs``: GET /api/organizations/{organizationId}/jobs/{jobId}/stdout/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.download_organization_jobs_logs_log_level import DownloadOrganizationJobsLogsLogLevel

OPERATION = Operation(
    "downloadOrganizationJobsLogs",
    "GET",
    "/api/organizations/{organizationId}/jobs/{jobId}/stdout/download",
    answer="text",
    idempotent=True,
)


def build(
    organization_id: int,
    job_id: int,
    *,
    limit: int | None | Unset = UNSET,
    log_level: DownloadOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
) -> Request[str]:
    """The request of ``organization_jobs.download_organization_jobs_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/jobs/{_segment(job_id, 'job_id')}/stdout/download",
        query=[
            ("limit", limit),
            ("logLevel", log_level),
        ],
    )
