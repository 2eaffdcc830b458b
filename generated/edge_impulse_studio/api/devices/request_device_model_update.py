# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``requestDeviceModelUpdate``: POST /api/{projectId}/devices/{deviceId}/request-model-update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("requestDeviceModelUpdate", "POST", "/api/{projectId}/devices/{deviceId}/request-model-update")


def build(
    project_id: int,
    device_id: str,
) -> Request[GenericApiResponse]:
    """The request of ``devices.request_device_model_update``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/devices/{_segment(device_id, 'device_id')}/request-model-update",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
