# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``moveSample``: POST /api/{projectId}/raw-data/{sampleId}/move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.move_raw_data_request import MoveRawDataRequest

OPERATION = Operation("moveSample", "POST", "/api/{projectId}/raw-data/{sampleId}/move")


def build(
    project_id: int,
    sample_id: int,
    *,
    body: MoveRawDataRequest,
) -> Request[GenericApiResponse]:
    """The request of ``raw_data.move_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/move",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
