# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getEvaluateJobResultCache``: GET /api/{projectId}/deployment/evaluate/cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.evaluate_job_response import EvaluateJobResponse

OPERATION = Operation("getEvaluateJobResultCache", "GET", "/api/{projectId}/deployment/evaluate/cache", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[EvaluateJobResponse]:
    """The request of ``deployment.get_evaluate_job_result_cache``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/evaluate/cache",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import evaluate_job_response as _evaluate_job_response

    return _evaluate_job_response.read
