# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSample``: GET /api/{projectId}/raw-data/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_sample_response import GetSampleResponse

OPERATION = Operation("getSample", "GET", "/api/{projectId}/raw-data/{sampleId}", idempotent=True)


def build(
    project_id: int,
    sample_id: int,
    *,
    limit_payload_values: int | None | Unset = UNSET,
    cache_key: str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    proposed_actions_job_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[GetSampleResponse]:
    """The request of ``raw_data.get_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}",
        query=[
            ("limitPayloadValues", limit_payload_values),
            ("cacheKey", cache_key),
            ("impulseId", impulse_id),
            ("proposedActionsJobId", proposed_actions_job_id),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_response as _get_sample_response

    return _get_sample_response.read
