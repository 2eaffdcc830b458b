# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``findSyntiantPosterior``: POST /api/{projectId}/jobs/find-syntiant-posterior."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.find_syntiant_posterior_request import FindSyntiantPosteriorRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("findSyntiantPosterior", "POST", "/api/{projectId}/jobs/find-syntiant-posterior", job="id")


def build(
    project_id: int,
    *,
    body: FindSyntiantPosteriorRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``deployment.find_syntiant_posterior``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/find-syntiant-posterior",
        query=[
            ("impulseId", impulse_id),
        ],
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
