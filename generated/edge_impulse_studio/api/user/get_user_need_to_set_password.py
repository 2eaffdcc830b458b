# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getUserNeedToSetPassword``: GET /api-user-need-to-set-password/{usernameOrEmail}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_user_need_to_set_password_response import GetUserNeedToSetPasswordResponse

OPERATION = Operation(
    "getUserNeedToSetPassword", "GET", "/api-user-need-to-set-password/{usernameOrEmail}", auth=False, idempotent=True
)


def build(
    username_or_email: str,
) -> Request[GetUserNeedToSetPasswordResponse]:
    """The request of ``user.get_user_need_to_set_password``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api-user-need-to-set-password/{_segment(username_or_email, 'username_or_email')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_user_need_to_set_password_response as _get_user_need_to_set_password_response

    return _get_user_need_to_set_password_response.read
