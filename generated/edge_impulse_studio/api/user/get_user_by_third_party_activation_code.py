# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getUserByThirdPartyActivationCode``: POST /api/user/by-third-party-activation-code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.get_user_response import GetUserResponse
    from ...models.user_by_third_party_activation_request import UserByThirdPartyActivationRequest

OPERATION = Operation("getUserByThirdPartyActivationCode", "POST", "/api/user/by-third-party-activation-code")


def build(
    *,
    body: UserByThirdPartyActivationRequest,
) -> Request[GetUserResponse]:
    """The request of ``user.get_user_by_third_party_activation_code``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/by-third-party-activation-code",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_user_response as _get_user_response

    return _get_user_response.read
