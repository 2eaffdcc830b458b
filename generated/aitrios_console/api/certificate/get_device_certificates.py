# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_certificates``: GET /certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_device_certificates_response_200 import GetDeviceCertificatesResponse200

OPERATION = Operation("get_device_certificates", "GET", "/certificates", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetDeviceCertificatesResponse200]:
    """The request of ``certificate.get_device_certificates``, which documents the arguments."""
    return _request(
        OPERATION,
        "/certificates",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_device_certificates_response_200 as _get_device_certificates_response_200

    return _get_device_certificates_response_200.read
