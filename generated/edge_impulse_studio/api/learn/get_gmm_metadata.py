# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getGmmMetadata``: GET /api/{projectId}/training/anomaly/{learnId}/gmm/metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.anomaly_gmm_metadata_response import AnomalyGmmMetadataResponse

OPERATION = Operation(
    "getGmmMetadata", "GET", "/api/{projectId}/training/anomaly/{learnId}/gmm/metadata", idempotent=True
)


def build(
    project_id: int,
    learn_id: int,
) -> Request[AnomalyGmmMetadataResponse]:
    """The request of ``learn.get_gmm_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/anomaly/{_segment(learn_id, 'learn_id')}/gmm/metadata",
        read=_read,
    )


def _read() -> Reader:
    from ...models import anomaly_gmm_metadata_response as _anomaly_gmm_metadata_response

    return _anomaly_gmm_metadata_response.read
