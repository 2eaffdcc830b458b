# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_device_group``: PATCH /devicegroups/{device_group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse
    from ...models.update_device_group_del_from_dgroup import UpdateDeviceGroupDelFromDgroup

OPERATION = Operation("update_device_group", "PATCH", "/devicegroups/{device_group_id}")


def build(
    device_group_id: str,
    *,
    description: str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    del_from_dgroup: UpdateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``manage_devices.update_device_group``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devicegroups/{_segment(device_group_id, 'device_group_id')}",
        query=[
            ("description", description),
            ("device_id", device_id),
            ("del_from_dgroup", del_from_dgroup),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
