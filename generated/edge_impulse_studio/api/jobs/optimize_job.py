# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``optimizeJob``: POST /api/{projectId}/jobs/optimize."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("optimizeJob", "POST", "/api/{projectId}/jobs/optimize", job="id")


def build(
    project_id: int,
    *,
    extended_from_job_id: int | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``jobs.optimize_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/optimize",
        query=[
            ("extendedFromJobId", extended_from_job_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
