# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createTrial``: POST /api/{projectId}/optimize/{jobId}/create-trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.tuner_create_trial_impulse import TunerCreateTrialImpulse

OPERATION = Operation("createTrial", "POST", "/api/{projectId}/optimize/{jobId}/create-trial")


def build(
    project_id: int,
    job_id: int,
    *,
    body: TunerCreateTrialImpulse,
) -> Request[GenericApiResponse]:
    """The request of ``optimization.create_trial``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/{_segment(job_id, 'job_id')}/create-trial",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
