# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startSampling``: POST /api/{projectId}/device/{deviceId}/start-sampling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_sampling_request import StartSamplingRequest
    from ...models.start_sampling_response import StartSamplingResponse

OPERATION = Operation("startSampling", "POST", "/api/{projectId}/device/{deviceId}/start-sampling")


def build(
    project_id: int,
    device_id: str,
    *,
    body: StartSamplingRequest,
) -> Request[StartSamplingResponse]:
    """The request of ``devices.start_sampling``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/device/{_segment(device_id, 'device_id')}/start-sampling",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_sampling_response as _start_sampling_response

    return _start_sampling_response.read
