# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateJob``: POST /api/{projectId}/jobs/{jobId}/update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_job_request import UpdateJobRequest

OPERATION = Operation("updateJob", "POST", "/api/{projectId}/jobs/{jobId}/update")


def build(
    project_id: int,
    job_id: int,
    *,
    body: UpdateJobRequest,
) -> Request[GenericApiResponse]:
    """The request of ``jobs.update_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/{_segment(job_id, 'job_id')}/update",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
