# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleAsAudio``: GET /api/{projectId}/raw-data/{sampleId}/wav."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "getSampleAsAudio", "GET", "/api/{projectId}/raw-data/{sampleId}/wav", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    sample_id: int,
    *,
    axis_ix: int,
    slice_start: int | None | Unset = UNSET,
    slice_end: int | None | Unset = UNSET,
    cache_key: str | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``raw_data.get_sample_as_audio``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/wav",
        query=[
            ("axisIx", axis_ix),
            ("sliceStart", slice_start),
            ("sliceEnd", slice_end),
            ("cacheKey", cache_key),
            ("datasetVersionId", dataset_version_id),
        ],
    )
