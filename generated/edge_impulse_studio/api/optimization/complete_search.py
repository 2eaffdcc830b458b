# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``completeSearch``: POST /api/{projectId}/optimize/{jobId}/complete-search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.tuner_complete_search import TunerCompleteSearch

OPERATION = Operation("completeSearch", "POST", "/api/{projectId}/optimize/{jobId}/complete-search")


def build(
    project_id: int,
    job_id: int,
    *,
    body: TunerCompleteSearch,
) -> Request[GenericApiResponse]:
    """The request of ``optimization.complete_search``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/{_segment(job_id, 'job_id')}/complete-search",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
