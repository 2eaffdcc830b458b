# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setTunerPrimaryJob``: POST /api/{projectId}/jobs/set-tuner-primary-job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.set_tuner_primary_job_request import SetTunerPrimaryJobRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("setTunerPrimaryJob", "POST", "/api/{projectId}/jobs/set-tuner-primary-job", job="id")


def build(
    project_id: int,
    *,
    body: SetTunerPrimaryJobRequest,
    trial_id: str,
) -> Request[StartJobResponse]:
    """The request of ``jobs.set_tuner_primary_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/set-tuner-primary-job",
        query=[
            ("trialId", trial_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
