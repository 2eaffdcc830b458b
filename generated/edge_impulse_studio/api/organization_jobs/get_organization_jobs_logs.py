# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationJobsLogs``: GET /api/organizations/{organizationId}/jobs/{jobId}/stdout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_organization_jobs_logs_log_level import GetOrganizationJobsLogsLogLevel
    from ...models.log_stdout_response import LogStdoutResponse

OPERATION = Operation(
    "getOrganizationJobsLogs", "GET", "/api/organizations/{organizationId}/jobs/{jobId}/stdout", idempotent=True
)


def build(
    organization_id: int,
    job_id: int,
    *,
    limit: int | None | Unset = UNSET,
    log_level: GetOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
) -> Request[LogStdoutResponse]:
    """The request of ``organization_jobs.get_organization_jobs_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/jobs/{_segment(job_id, 'job_id')}/stdout",
        query=[
            ("limit", limit),
            ("logLevel", log_level),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import log_stdout_response as _log_stdout_response

    return _log_stdout_response.read
