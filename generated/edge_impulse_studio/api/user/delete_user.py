# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteUser``: DELETE /api/users/{userId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.delete_user_request import DeleteUserRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("deleteUser", "DELETE", "/api/users/{userId}", idempotent=True)


def build(
    user_id: int,
    *,
    body: DeleteUserRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.delete_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
