# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getObjectDetectionLabelQueue``: GET /api/{projectId}/raw-data/label-object-detection-queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.object_detection_label_queue_response import ObjectDetectionLabelQueueResponse

OPERATION = Operation(
    "getObjectDetectionLabelQueue", "GET", "/api/{projectId}/raw-data/label-object-detection-queue", idempotent=True
)


def build(
    project_id: int,
) -> Request[ObjectDetectionLabelQueueResponse]:
    """The request of ``raw_data.get_object_detection_label_queue``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/label-object-detection-queue",
        read=_read,
    )


def _read() -> Reader:
    from ...models import object_detection_label_queue_response as _object_detection_label_queue_response

    return _object_detection_label_queue_response.read
