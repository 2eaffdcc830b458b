# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_storage_connector``: GET /connector/storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.get_storage_connector_response_200 import GetStorageConnectorResponse200

OPERATION = Operation("get_storage_connector", "GET", "/connector/storage", idempotent=True)


def build() -> Request[GetStorageConnectorResponse200]:
    """The request of ``connector.get_storage_connector``, which documents the arguments."""
    return _request(
        OPERATION,
        "/connector/storage",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_storage_connector_response_200 as _get_storage_connector_response_200

    return _get_storage_connector_response_200.read
