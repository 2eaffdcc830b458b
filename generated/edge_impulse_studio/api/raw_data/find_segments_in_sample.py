# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``findSegmentsInSample``: POST /api/{projectId}/raw-data/{sampleId}/find-segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.find_segment_sample_request import FindSegmentSampleRequest
    from ...models.find_segment_sample_response import FindSegmentSampleResponse

OPERATION = Operation("findSegmentsInSample", "POST", "/api/{projectId}/raw-data/{sampleId}/find-segments")


def build(
    project_id: int,
    sample_id: int,
    *,
    body: FindSegmentSampleRequest,
    datastream_index: int | None | Unset = UNSET,
) -> Request[FindSegmentSampleResponse]:
    """The request of ``raw_data.find_segments_in_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/find-segments",
        query=[
            ("datastreamIndex", datastream_index),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import find_segment_sample_response as _find_segment_sample_response

    return _find_segment_sample_response.read
