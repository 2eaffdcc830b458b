# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``autotuneDspJob``: POST /api/{projectId}/jobs/autotune-dsp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.autotune_dsp_request import AutotuneDspRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("autotuneDspJob", "POST", "/api/{projectId}/jobs/autotune-dsp", job="id")


def build(
    project_id: int,
    *,
    body: AutotuneDspRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.autotune_dsp_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/autotune-dsp",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
