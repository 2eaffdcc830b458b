# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPostProcessingConfig``: GET /api/{projectId}/post-processing/{postProcessingId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.post_processing_config_response import PostProcessingConfigResponse

OPERATION = Operation(
    "getPostProcessingConfig", "GET", "/api/{projectId}/post-processing/{postProcessingId}", idempotent=True
)


def build(
    project_id: int,
    post_processing_id: int,
) -> Request[PostProcessingConfigResponse]:
    """The request of ``post_processing.get_post_processing_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/post-processing/{_segment(post_processing_id, 'post_processing_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import post_processing_config_response as _post_processing_config_response

    return _post_processing_config_response.read
