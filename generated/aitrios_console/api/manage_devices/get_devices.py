# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_devices``: GET /devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_devices_connection_state import GetDevicesConnectionState
    from ...models.get_devices_response_200 import GetDevicesResponse200
    from ...models.get_devices_scope import GetDevicesScope

OPERATION = Operation("get_devices", "GET", "/devices", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    connection_state: GetDevicesConnectionState | str | None | Unset = UNSET,
    device_name: str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    device_group_id: str | None | Unset = UNSET,
    device_ids: str | None | Unset = UNSET,
    scope: GetDevicesScope | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetDevicesResponse200]:
    """The request of ``manage_devices.get_devices``, which documents the arguments."""
    return _request(
        OPERATION,
        "/devices",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("connection_state", connection_state),
            ("device_name", device_name),
            ("device_id", device_id),
            ("device_group_id", device_group_id),
            ("device_ids", device_ids),
            ("scope", scope),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_devices_response_200 as _get_devices_response_200

    return _get_devices_response_200.read
