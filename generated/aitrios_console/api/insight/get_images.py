# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_images``: GET /images/devices/{device_id}/directories/{sub_directory_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_images_response_200 import GetImagesResponse200

OPERATION = Operation(
    "get_images", "GET", "/images/devices/{device_id}/directories/{sub_directory_name}", idempotent=True
)


def build(
    device_id: str,
    sub_directory_name: str,
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    name_starts_with: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetImagesResponse200]:
    """The request of ``insight.get_images``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/images/devices/{_segment(device_id, 'device_id')}/directories/{_segment(sub_directory_name, 'sub_directory_name')}",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("name_starts_with", name_starts_with),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_images_response_200 as _get_images_response_200

    return _get_images_response_200.read
