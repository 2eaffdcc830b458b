# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleAsRaw``: GET /api/{projectId}/raw-data/{sampleId}/raw."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "getSampleAsRaw", "GET", "/api/{projectId}/raw-data/{sampleId}/raw", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    sample_id: int,
    *,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``raw_data.get_sample_as_raw``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/raw",
        query=[
            ("datasetVersionId", dataset_version_id),
        ],
    )
