# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``trainAnomalyJob``: POST /api/{projectId}/jobs/train/anomaly/{learnId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse
    from ...models.start_training_request_anomaly import StartTrainingRequestAnomaly

OPERATION = Operation("trainAnomalyJob", "POST", "/api/{projectId}/jobs/train/anomaly/{learnId}", job="id")


def build(
    project_id: int,
    learn_id: int,
    *,
    body: StartTrainingRequestAnomaly,
) -> Request[StartJobResponse]:
    """The request of ``jobs.train_anomaly_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/train/anomaly/{_segment(learn_id, 'learn_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
