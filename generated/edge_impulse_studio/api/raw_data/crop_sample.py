# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``cropSample``: POST /api/{projectId}/raw-data/{sampleId}/crop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.crop_sample_request import CropSampleRequest
    from ...models.crop_sample_response import CropSampleResponse

OPERATION = Operation("cropSample", "POST", "/api/{projectId}/raw-data/{sampleId}/crop")


def build(
    project_id: int,
    sample_id: int,
    *,
    body: CropSampleRequest,
    datastream_index: int | None | Unset = UNSET,
) -> Request[CropSampleResponse]:
    """The request of ``raw_data.crop_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/crop",
        query=[
            ("datastreamIndex", datastream_index),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import crop_sample_response as _crop_sample_response

    return _crop_sample_response.read
