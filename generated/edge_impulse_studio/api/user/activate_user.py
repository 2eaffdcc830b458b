# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``activateUser``: POST /api/users/{userId}/activate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.activate_user_or_verify_email_request import ActivateUserOrVerifyEmailRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("activateUser", "POST", "/api/users/{userId}/activate")


def build(
    user_id: int,
    *,
    body: ActivateUserOrVerifyEmailRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.activate_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/activate",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
