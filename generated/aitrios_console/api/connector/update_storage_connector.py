# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_storage_connector``: PUT /connector/storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.aws import AWS
    from ...models.azure import Azure
    from ...models.success_response import SuccessResponse

OPERATION = Operation("update_storage_connector", "PUT", "/connector/storage", idempotent=True)


def build(
    *,
    body: Azure | AWS | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``connector.update_storage_connector``, which documents the arguments."""
    return _request(
        OPERATION,
        "/connector/storage",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
