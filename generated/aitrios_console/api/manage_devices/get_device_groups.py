# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_groups``: GET /devicegroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_device_groups_response_200 import GetDeviceGroupsResponse200

OPERATION = Operation("get_device_groups", "GET", "/devicegroups", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    device_group_id: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetDeviceGroupsResponse200]:
    """The request of ``manage_devices.get_device_groups``, which documents the arguments."""
    return _request(
        OPERATION,
        "/devicegroups",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("device_group_id", device_group_id),
            ("description", description),
            ("device_id", device_id),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_device_groups_response_200 as _get_device_groups_response_200

    return _get_device_groups_response_200.read
