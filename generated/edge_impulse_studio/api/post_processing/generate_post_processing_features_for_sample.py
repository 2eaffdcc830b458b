# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``generatePostProcessingFeaturesForSample``: POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}/classify."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_post_processing_features_for_sample_response import GetPostProcessingFeaturesForSampleResponse
    from ...models.post_processing_features_for_sample_request import PostProcessingFeaturesForSampleRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "generatePostProcessingFeaturesForSample",
    "POST",
    "/api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}/classify",
    job="id",
)


def build(
    project_id: int,
    post_processing_id: int,
    sample_id: int,
    *,
    body: PostProcessingFeaturesForSampleRequest,
) -> Request[GetPostProcessingFeaturesForSampleResponse | StartJobResponse]:
    """The request of ``post_processing.generate_post_processing_features_for_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/post-processing/{_segment(post_processing_id, 'post_processing_id')}/samples/{_segment(sample_id, 'sample_id')}/classify",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_post_processing_features_for_sample_response as _get_post_processing_features_for_sample_response,
    )
    from ...models import start_job_response as _start_job_response

    return partial(union, (_get_post_processing_features_for_sample_response.read, _start_job_response.read))
