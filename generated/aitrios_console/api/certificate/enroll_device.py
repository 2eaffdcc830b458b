# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``enroll_device``: POST /devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.enroll_device_json_body import EnrollDeviceJsonBody
    from ...models.enroll_device_response_200 import EnrollDeviceResponse200

OPERATION = Operation("enroll_device", "POST", "/devices")


def build(
    *,
    body: EnrollDeviceJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[EnrollDeviceResponse200]:
    """The request of ``certificate.enroll_device``, which documents the arguments."""
    return _request(
        OPERATION,
        "/devices",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import enroll_device_response_200 as _enroll_device_response_200

    return _enroll_device_response_200.read
