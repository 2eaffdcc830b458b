# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_device_group``: DELETE /devicegroups/{device_group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("delete_device_group", "DELETE", "/devicegroups/{device_group_id}", idempotent=True)


def build(
    device_group_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``manage_devices.delete_device_group``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devicegroups/{_segment(device_group_id, 'device_group_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
