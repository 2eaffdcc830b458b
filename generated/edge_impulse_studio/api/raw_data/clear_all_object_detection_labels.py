# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``clearAllObjectDetectionLabels``: POST /api/{projectId}/raw-data/clear-all-object-detection-labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "clearAllObjectDetectionLabels", "POST", "/api/{projectId}/raw-data/clear-all-object-detection-labels"
)


def build(
    project_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``raw_data.clear_all_object_detection_labels``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/clear-all-object-detection-labels",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
