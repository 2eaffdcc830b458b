# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_device_group``: POST /devicegroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_device_group_del_from_dgroup import CreateDeviceGroupDelFromDgroup
    from ...models.success_response import SuccessResponse

OPERATION = Operation("create_device_group", "POST", "/devicegroups")


def build(
    *,
    device_group_id: str,
    description: str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    del_from_dgroup: CreateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``manage_devices.create_device_group``, which documents the arguments."""
    return _request(
        OPERATION,
        "/devicegroups",
        query=[
            ("device_group_id", device_group_id),
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
