# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userDeleteTotpMfaKey``: POST /api/user/mfa/totp/clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.user_delete_totp_mfa_key_request import UserDeleteTotpMfaKeyRequest

OPERATION = Operation("userDeleteTotpMfaKey", "POST", "/api/user/mfa/totp/clear")


def build(
    *,
    body: UserDeleteTotpMfaKeyRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.user_delete_totp_mfa_key``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/mfa/totp/clear",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
