# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``storeSegmentLength``: POST /api/{projectId}/raw-data/store-segment-length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.store_segment_length_request import StoreSegmentLengthRequest

OPERATION = Operation("storeSegmentLength", "POST", "/api/{projectId}/raw-data/store-segment-length")


def build(
    project_id: int,
    *,
    body: StoreSegmentLengthRequest,
) -> Request[GenericApiResponse]:
    """The request of ``raw_data.store_segment_length``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/store-segment-length",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
