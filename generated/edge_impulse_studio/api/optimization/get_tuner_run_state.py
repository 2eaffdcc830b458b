# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getTunerRunState``: GET /api/{projectId}/optimize/{tunerCoordinatorJobId}/state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.optimize_state_response import OptimizeStateResponse

OPERATION = Operation(
    "getTunerRunState", "GET", "/api/{projectId}/optimize/{tunerCoordinatorJobId}/state", idempotent=True
)


def build(
    project_id: int,
    tuner_coordinator_job_id: int,
) -> Request[OptimizeStateResponse]:
    """The request of ``optimization.get_tuner_run_state``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/{_segment(tuner_coordinator_job_id, 'tuner_coordinator_job_id')}/state",
        read=_read,
    )


def _read() -> Reader:
    from ...models import optimize_state_response as _optimize_state_response

    return _optimize_state_response.read
