# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setPostProcessingConfig``: POST /api/{projectId}/post-processing/{postProcessingId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.post_processing_config_request import PostProcessingConfigRequest

OPERATION = Operation("setPostProcessingConfig", "POST", "/api/{projectId}/post-processing/{postProcessingId}")


def build(
    project_id: int,
    post_processing_id: int,
    *,
    body: PostProcessingConfigRequest,
) -> Request[GenericApiResponse]:
    """The request of ``post_processing.set_post_processing_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/post-processing/{_segment(post_processing_id, 'post_processing_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
