# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleAsImage``: GET /api/{projectId}/raw-data/{sampleId}/image."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "getSampleAsImage", "GET", "/api/{projectId}/raw-data/{sampleId}/image", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    sample_id: int,
    *,
    after_input_block: bool | None | Unset = UNSET,
    cache_key: str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    datastream_index: int | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``raw_data.get_sample_as_image``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/image",
        query=[
            ("afterInputBlock", after_input_block),
            ("cacheKey", cache_key),
            ("impulseId", impulse_id),
            ("datastreamIndex", datastream_index),
            ("datasetVersionId", dataset_version_id),
        ],
    )
