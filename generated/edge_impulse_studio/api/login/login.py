# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``login``: POST /api-login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.get_jwt_request import GetJWTRequest
    from ...models.get_jwt_response import GetJWTResponse

OPERATION = Operation("login", "POST", "/api-login", auth=False)


def build(
    *,
    body: GetJWTRequest,
) -> Request[GetJWTResponse]:
    """The request of ``login.login``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api-login",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_jwt_response as _get_jwt_response

    return _get_jwt_response.read
