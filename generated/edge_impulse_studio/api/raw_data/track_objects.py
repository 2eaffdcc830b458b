# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``trackObjects``: POST /api/{projectId}/raw-data/track-objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.track_objects_request import TrackObjectsRequest
    from ...models.track_objects_response import TrackObjectsResponse

OPERATION = Operation("trackObjects", "POST", "/api/{projectId}/raw-data/track-objects")


def build(
    project_id: int,
    *,
    body: TrackObjectsRequest,
) -> Request[TrackObjectsResponse]:
    """The request of ``raw_data.track_objects``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/track-objects",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import track_objects_response as _track_objects_response

    return _track_objects_response.read
