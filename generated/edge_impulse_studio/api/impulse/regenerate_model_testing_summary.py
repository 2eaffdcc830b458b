# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``regenerateModelTestingSummary``: POST /api/{projectId}/impulse/{impulseId}/regenerate-model-testing-summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "regenerateModelTestingSummary",
    "POST",
    "/api/{projectId}/impulse/{impulseId}/regenerate-model-testing-summary",
    job="id",
)


def build(
    project_id: int,
    impulse_id: int,
    *,
    category: str | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``impulse.regenerate_model_testing_summary``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/{_segment(impulse_id, 'impulse_id')}/regenerate-model-testing-summary",
        query=[
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
