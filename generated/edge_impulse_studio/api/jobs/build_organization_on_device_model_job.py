# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``buildOrganizationOnDeviceModelJob``: POST /api/{projectId}/jobs/build-ondevice-model/organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.build_on_device_model_response import BuildOnDeviceModelResponse
    from ...models.build_organization_on_device_model_request import BuildOrganizationOnDeviceModelRequest

OPERATION = Operation(
    "buildOrganizationOnDeviceModelJob", "POST", "/api/{projectId}/jobs/build-ondevice-model/organization", job="id"
)


def build(
    project_id: int,
    *,
    body: BuildOrganizationOnDeviceModelRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[BuildOnDeviceModelResponse]:
    """The request of ``jobs.build_organization_on_device_model_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/build-ondevice-model/organization",
        query=[
            ("impulseId", impulse_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import build_on_device_model_response as _build_on_device_model_response

    return _build_on_device_model_response.read
