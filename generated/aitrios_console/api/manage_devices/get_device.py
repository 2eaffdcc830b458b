# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device``: GET /devices/{device_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.device import Device

OPERATION = Operation("get_device", "GET", "/devices/{device_id}", idempotent=True)


def build(
    device_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[Device]:
    """The request of ``manage_devices.get_device``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import device as _device

    return _device.read
