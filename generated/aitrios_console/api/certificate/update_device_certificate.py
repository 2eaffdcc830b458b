# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_device_certificate``: PUT /certificates/{device_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse
    from ...models.update_device_certificate_json_body import UpdateDeviceCertificateJsonBody

OPERATION = Operation("update_device_certificate", "PUT", "/certificates/{device_id}", idempotent=True)


def build(
    device_id: str,
    *,
    body: UpdateDeviceCertificateJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``certificate.update_device_certificate``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/certificates/{_segment(device_id, 'device_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
