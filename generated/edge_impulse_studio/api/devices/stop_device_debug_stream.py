# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``stopDeviceDebugStream``: POST /api/{projectId}/device/{deviceId}/debug-stream/stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.stop_device_debug_stream_request import StopDeviceDebugStreamRequest

OPERATION = Operation("stopDeviceDebugStream", "POST", "/api/{projectId}/device/{deviceId}/debug-stream/stop")


def build(
    project_id: int,
    device_id: str,
    *,
    body: StopDeviceDebugStreamRequest,
) -> Request[GenericApiResponse]:
    """The request of ``devices.stop_device_debug_stream``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/device/{_segment(device_id, 'device_id')}/debug-stream/stop",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
