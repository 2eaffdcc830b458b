# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startEvaluateJob``: POST /api/{projectId}/jobs/evaluate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("startEvaluateJob", "POST", "/api/{projectId}/jobs/evaluate", job="id")


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``jobs.start_evaluate_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/evaluate",
        query=[
            ("impulseId", impulse_id),
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
