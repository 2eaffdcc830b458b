# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``exportKerasBlock``: POST /api/{projectId}/jobs/train/keras/{learnId}/export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("exportKerasBlock", "POST", "/api/{projectId}/jobs/train/keras/{learnId}/export", job="id")


def build(
    project_id: int,
    learn_id: int,
) -> Request[StartJobResponse]:
    """The request of ``jobs.export_keras_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/train/keras/{_segment(learn_id, 'learn_id')}/export",
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
