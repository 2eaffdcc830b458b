# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setSampleVideoDimensions``: POST /api/{projectId}/raw-data/{sampleId}/video-dimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.set_sample_video_dimensions_request import SetSampleVideoDimensionsRequest

OPERATION = Operation("setSampleVideoDimensions", "POST", "/api/{projectId}/raw-data/{sampleId}/video-dimensions")


def build(
    project_id: int,
    sample_id: int,
    *,
    body: SetSampleVideoDimensionsRequest,
) -> Request[GenericApiResponse]:
    """The request of ``raw_data.set_sample_video_dimensions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/video-dimensions",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
