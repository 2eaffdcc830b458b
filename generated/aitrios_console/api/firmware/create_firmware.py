# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_firmware``: POST /firmwares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_firmware_json_body import CreateFirmwareJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation("create_firmware", "POST", "/firmwares")


def build(
    *,
    body: CreateFirmwareJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``firmware.create_firmware``, which documents the arguments."""
    return _request(
        OPERATION,
        "/firmwares",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
