# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPostProcessingResultsForSample``: POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_post_processing_results_for_sample_response import GetPostProcessingResultsForSampleResponse
    from ...models.post_processing_features_for_sample_request import PostProcessingFeaturesForSampleRequest

OPERATION = Operation(
    "getPostProcessingResultsForSample",
    "POST",
    "/api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}",
)


def build(
    project_id: int,
    post_processing_id: int,
    sample_id: int,
    *,
    body: PostProcessingFeaturesForSampleRequest,
) -> Request[GetPostProcessingResultsForSampleResponse]:
    """The request of ``post_processing.get_post_processing_results_for_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/post-processing/{_segment(post_processing_id, 'post_processing_id')}/samples/{_segment(sample_id, 'sample_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_post_processing_results_for_sample_response as _get_post_processing_results_for_sample_response,
    )

    return _get_post_processing_results_for_sample_response.read
