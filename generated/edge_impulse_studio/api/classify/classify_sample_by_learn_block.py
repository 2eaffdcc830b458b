# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifySampleByLearnBlock``: GET /api/{projectId}/classify/anomaly-gmm/{blockId}/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.classify_sample_response import ClassifySampleResponse

OPERATION = Operation(
    "classifySampleByLearnBlock", "GET", "/api/{projectId}/classify/anomaly-gmm/{blockId}/{sampleId}", idempotent=True
)


def build(
    project_id: int,
    block_id: int,
    sample_id: int,
) -> Request[ClassifySampleResponse]:
    """The request of ``classify.classify_sample_by_learn_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/anomaly-gmm/{_segment(block_id, 'block_id')}/{_segment(sample_id, 'sample_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_sample_response as _classify_sample_response

    return _classify_sample_response.read
