# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``exportKerasBlockData``: POST /api/{projectId}/jobs/train/keras/{learnId}/data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.export_keras_block_data_request import ExportKerasBlockDataRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("exportKerasBlockData", "POST", "/api/{projectId}/jobs/train/keras/{learnId}/data", job="id")


def build(
    project_id: int,
    learn_id: int,
    *,
    body: ExportKerasBlockDataRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.export_keras_block_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/train/keras/{_segment(learn_id, 'learn_id')}/data",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
