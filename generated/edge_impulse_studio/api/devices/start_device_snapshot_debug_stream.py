# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startDeviceSnapshotDebugStream``: POST /api/{projectId}/device/{deviceId}/debug-stream/snapshot/start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_device_debug_stream_response import StartDeviceDebugStreamResponse
    from ...models.start_device_snapshot_debug_stream_request import StartDeviceSnapshotDebugStreamRequest

OPERATION = Operation(
    "startDeviceSnapshotDebugStream", "POST", "/api/{projectId}/device/{deviceId}/debug-stream/snapshot/start"
)


def build(
    project_id: int,
    device_id: str,
    *,
    body: StartDeviceSnapshotDebugStreamRequest,
) -> Request[StartDeviceDebugStreamResponse]:
    """The request of ``devices.start_device_snapshot_debug_stream``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/device/{_segment(device_id, 'device_id')}/debug-stream/snapshot/start",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_device_debug_stream_response as _start_device_debug_stream_response

    return _start_device_debug_stream_response.read
