# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_firmware``: GET /firmwares/{firmware_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.firmware import Firmware

OPERATION = Operation("get_firmware", "GET", "/firmwares/{firmware_id}", idempotent=True)


def build(
    firmware_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[Firmware]:
    """The request of ``firmware.get_firmware``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/firmwares/{_segment(firmware_id, 'firmware_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import firmware as _firmware

    return _firmware.read
