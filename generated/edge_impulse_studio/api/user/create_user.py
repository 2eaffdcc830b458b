# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createUser``: POST /api-user-create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_user_request import CreateUserRequest
    from ...models.create_user_response import CreateUserResponse

OPERATION = Operation("createUser", "POST", "/api-user-create", auth=False)


def build(
    *,
    body: CreateUserRequest,
) -> Request[CreateUserResponse]:
    """The request of ``user.create_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api-user-create",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_user_response as _create_user_response

    return _create_user_response.read
