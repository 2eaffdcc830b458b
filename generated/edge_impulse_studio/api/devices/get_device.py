# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDevice``: GET /api/{projectId}/device/{deviceId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_device_response import GetDeviceResponse

OPERATION = Operation("getDevice", "GET", "/api/{projectId}/device/{deviceId}", idempotent=True)


def build(
    project_id: int,
    device_id: str,
) -> Request[GetDeviceResponse]:
    """The request of ``devices.get_device``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/device/{_segment(device_id, 'device_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_device_response as _get_device_response

    return _get_device_response.read
