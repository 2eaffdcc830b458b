# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleAsRaw``: GET /api/{projectId}/raw-data/{sampleId}/raw."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment
from ...types import UNSET, Unset

OPERATION = Operation("getSampleAsRaw", "GET", "/api/{projectId}/raw-data/{sampleId}/raw", answer="bytes")


def build(
    project_id: int,
    sample_id: int,
    *,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``raw_data.get_sample_as_raw``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/raw-data/{segment(sample_id, 'sample_id')}/raw",
        query=[
            ("datasetVersionId", dataset_version_id),
        ],
    )
