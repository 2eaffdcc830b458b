# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getUser``: GET /api/users/{userId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_user_response import GetUserResponse

OPERATION = Operation("getUser", "GET", "/api/users/{userId}", idempotent=True)


def build(
    user_id: int,
) -> Request[GetUserResponse]:
    """The request of ``user.get_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_user_response as _get_user_response

    return _get_user_response.read
