# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateTunerRun``: POST /api/{projectId}/optimize/{tunerCoordinatorJobId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_tuner_run_request import UpdateTunerRunRequest

OPERATION = Operation("updateTunerRun", "POST", "/api/{projectId}/optimize/{tunerCoordinatorJobId}")


def build(
    project_id: int,
    tuner_coordinator_job_id: int,
    *,
    body: UpdateTunerRunRequest,
) -> Request[GenericApiResponse]:
    """The request of ``optimization.update_tuner_run``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/{_segment(tuner_coordinator_job_id, 'tuner_coordinator_job_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
