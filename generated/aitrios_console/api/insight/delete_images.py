# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_images``: DELETE /images/devices/{device_id}/directories/{sub_directory_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.delete_images_json_body import DeleteImagesJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation(
    "delete_images", "DELETE", "/images/devices/{device_id}/directories/{sub_directory_name}", idempotent=True
)


def build(
    device_id: str,
    sub_directory_name: str,
    *,
    body: DeleteImagesJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``insight.delete_images``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/images/devices/{_segment(device_id, 'device_id')}/directories/{_segment(sub_directory_name, 'sub_directory_name')}",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
