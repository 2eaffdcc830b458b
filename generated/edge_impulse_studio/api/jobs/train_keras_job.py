# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``trainKerasJob``: POST /api/{projectId}/jobs/train/keras/{learnId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.set_keras_parameter_request import SetKerasParameterRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("trainKerasJob", "POST", "/api/{projectId}/jobs/train/keras/{learnId}", job="id")


def build(
    project_id: int,
    learn_id: int,
    *,
    body: SetKerasParameterRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.train_keras_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/train/keras/{_segment(learn_id, 'learn_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
