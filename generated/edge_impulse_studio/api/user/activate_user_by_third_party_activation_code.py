# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``activateUserByThirdPartyActivationCode``: POST /api/user/activate-by-third-party-activation-code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.activate_user_by_third_party_activation_code_request import (
        ActivateUserByThirdPartyActivationCodeRequest,
    )
    from ...models.get_jwt_response import GetJWTResponse

OPERATION = Operation(
    "activateUserByThirdPartyActivationCode", "POST", "/api/user/activate-by-third-party-activation-code"
)


def build(
    *,
    body: ActivateUserByThirdPartyActivationCodeRequest,
) -> Request[GetJWTResponse]:
    """The request of ``user.activate_user_by_third_party_activation_code``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/activate-by-third-party-activation-code",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_jwt_response as _get_jwt_response

    return _get_jwt_response.read
