# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``convertCurrentUser``: POST /api/user/convert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.convert_user_request import ConvertUserRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("convertCurrentUser", "POST", "/api/user/convert")


def build(
    *,
    body: ConvertUserRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.convert_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/convert",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
