# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_image_directories``: GET /images/devices/directories."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, list_of
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_image_directories_response_200_item import GetImageDirectoriesResponse200Item

OPERATION = Operation("get_image_directories", "GET", "/images/devices/directories", idempotent=True)


def build(
    *,
    device_id: str | None | Unset = UNSET,
    include_deleted_device: bool | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[list[GetImageDirectoriesResponse200Item]]:
    """The request of ``insight.get_image_directories``, which documents the arguments."""
    return _request(
        OPERATION,
        "/images/devices/directories",
        query=[
            ("device_id", device_id),
            ("include_deleted_device", include_deleted_device),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_image_directories_response_200_item as _get_image_directories_response_200_item

    return partial(list_of, _get_image_directories_response_200_item.read)
