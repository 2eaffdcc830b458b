# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_firmware``: DELETE /firmwares/{firmware_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.delete_firmware_response_200 import DeleteFirmwareResponse200

OPERATION = Operation("delete_firmware", "DELETE", "/firmwares/{firmware_id}", idempotent=True)


def build(
    firmware_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeleteFirmwareResponse200]:
    """The request of ``firmware.delete_firmware``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/firmwares/{_segment(firmware_id, 'firmware_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import delete_firmware_response_200 as _delete_firmware_response_200

    return _delete_firmware_response_200.read
