# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``cloneImpulseComplete``: POST /api/{projectId}/impulse/{impulseId}/clone/complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.clone_impulse_request import CloneImpulseRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("cloneImpulseComplete", "POST", "/api/{projectId}/impulse/{impulseId}/clone/complete", job="id")


def build(
    project_id: int,
    impulse_id: int,
    *,
    body: CloneImpulseRequest,
) -> Request[StartJobResponse]:
    """The request of ``impulse.clone_impulse_complete``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/{_segment(impulse_id, 'impulse_id')}/clone/complete",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
