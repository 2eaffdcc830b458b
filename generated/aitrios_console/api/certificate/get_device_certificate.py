# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_certificate``: GET /certificates/{device_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.device_certificate import DeviceCertificate

OPERATION = Operation("get_device_certificate", "GET", "/certificates/{device_id}", idempotent=True)


def build(
    device_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeviceCertificate]:
    """The request of ``certificate.get_device_certificate``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/certificates/{_segment(device_id, 'device_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import device_certificate as _device_certificate

    return _device_certificate.read
