# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_device_model_version``: PATCH /models/{model_id}/devices/{device_id}/versions/{version_number}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse
    from ...models.update_device_model_version_json_body import UpdateDeviceModelVersionJsonBody

OPERATION = Operation(
    "update_device_model_version", "PATCH", "/models/{model_id}/devices/{device_id}/versions/{version_number}"
)


def build(
    model_id: str,
    device_id: str,
    version_number: str,
    *,
    body: UpdateDeviceModelVersionJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.update_device_model_version``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/devices/{_segment(device_id, 'device_id')}/versions/{_segment(version_number, 'version_number')}",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
