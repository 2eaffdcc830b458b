# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDevices``: GET /api/{projectId}/devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_devices_response import ListDevicesResponse

OPERATION = Operation("listDevices", "GET", "/api/{projectId}/devices", idempotent=True)


def build(
    project_id: int,
) -> Request[ListDevicesResponse]:
    """The request of ``devices.list_devices``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/devices",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_devices_response as _list_devices_response

    return _list_devices_response.read
