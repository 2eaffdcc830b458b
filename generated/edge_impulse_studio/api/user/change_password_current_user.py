# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``changePasswordCurrentUser``: POST /api/user/change-password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.change_password_request import ChangePasswordRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("changePasswordCurrentUser", "POST", "/api/user/change-password")


def build(
    *,
    body: ChangePasswordRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.change_password_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/change-password",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
