# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_firmwares``: GET /firmwares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_firmwares_firmware_type import GetFirmwaresFirmwareType
    from ...models.get_firmwares_response_200 import GetFirmwaresResponse200

OPERATION = Operation("get_firmwares", "GET", "/firmwares", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    firmware_type: GetFirmwaresFirmwareType | str | None | Unset = UNSET,
    target_device_type: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetFirmwaresResponse200]:
    """The request of ``firmware.get_firmwares``, which documents the arguments."""
    return _request(
        OPERATION,
        "/firmwares",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("firmware_type", firmware_type),
            ("target_device_type", target_device_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_firmwares_response_200 as _get_firmwares_response_200

    return _get_firmwares_response_200.read
