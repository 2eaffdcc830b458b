# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationJobStatus``: GET /api/organizations/{organizationId}/jobs/{jobId}/status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_job_response import GetJobResponse

OPERATION = Operation(
    "getOrganizationJobStatus", "GET", "/api/organizations/{organizationId}/jobs/{jobId}/status", idempotent=True
)


def build(
    organization_id: int,
    job_id: int,
) -> Request[GetJobResponse]:
    """The request of ``organization_jobs.get_organization_job_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/jobs/{_segment(job_id, 'job_id')}/status",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_job_response as _get_job_response

    return _get_job_response.read
