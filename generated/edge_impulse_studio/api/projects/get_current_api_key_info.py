# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getCurrentApiKeyInfo``: GET /api/projects/api-key-info."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.get_current_api_key_info_response import GetCurrentApiKeyInfoResponse

OPERATION = Operation("getCurrentApiKeyInfo", "GET", "/api/projects/api-key-info", idempotent=True)


def build() -> Request[GetCurrentApiKeyInfoResponse]:
    """The request of ``projects.get_current_api_key_info``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/projects/api-key-info",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_current_api_key_info_response as _get_current_api_key_info_response

    return _get_current_api_key_info_response.read
