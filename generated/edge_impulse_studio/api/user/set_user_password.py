# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setUserPassword``: POST /api/users/{userId}/set-password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.set_user_password_request import SetUserPasswordRequest

OPERATION = Operation("setUserPassword", "POST", "/api/users/{userId}/set-password", auth=False)


def build(
    user_id: int,
    *,
    body: SetUserPasswordRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.set_user_password``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/set-password",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
