# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``buildOnDeviceModelJob``: POST /api/{projectId}/jobs/build-ondevice-model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.build_on_device_model_request import BuildOnDeviceModelRequest
    from ...models.build_on_device_model_response import BuildOnDeviceModelResponse

OPERATION = Operation("buildOnDeviceModelJob", "POST", "/api/{projectId}/jobs/build-ondevice-model", job="id")


def build(
    project_id: int,
    *,
    body: BuildOnDeviceModelRequest,
    type_: str,
    impulse_id: int | None | Unset = UNSET,
) -> Request[BuildOnDeviceModelResponse]:
    """The request of ``jobs.build_on_device_model_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/build-ondevice-model",
        query=[
            ("type", type_),
            ("impulseId", impulse_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import build_on_device_model_response as _build_on_device_model_response

    return _build_on_device_model_response.read
