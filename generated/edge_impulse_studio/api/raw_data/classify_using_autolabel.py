# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifyUsingAutolabel``: POST /api/{projectId}/raw-data/{sampleId}/autolabel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.object_detection_auto_label_request import ObjectDetectionAutoLabelRequest
    from ...models.object_detection_auto_label_response import ObjectDetectionAutoLabelResponse

OPERATION = Operation("classifyUsingAutolabel", "POST", "/api/{projectId}/raw-data/{sampleId}/autolabel")


def build(
    project_id: int,
    sample_id: int,
    *,
    body: ObjectDetectionAutoLabelRequest,
) -> Request[ObjectDetectionAutoLabelResponse]:
    """The request of ``raw_data.classify_using_autolabel``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/autolabel",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import object_detection_auto_label_response as _object_detection_auto_label_response

    return _object_detection_auto_label_response.read
