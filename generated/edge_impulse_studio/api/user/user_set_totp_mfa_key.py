# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userSetTotpMfaKey``: POST /api/user/mfa/totp/set-key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.user_set_totp_mfa_key_request import UserSetTotpMfaKeyRequest
    from ...models.user_set_totp_mfa_key_response import UserSetTotpMfaKeyResponse

OPERATION = Operation("userSetTotpMfaKey", "POST", "/api/user/mfa/totp/set-key")


def build(
    *,
    body: UserSetTotpMfaKeyRequest,
) -> Request[UserSetTotpMfaKeyResponse]:
    """The request of ``user.user_set_totp_mfa_key``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/mfa/totp/set-key",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import user_set_totp_mfa_key_response as _user_set_totp_mfa_key_response

    return _user_set_totp_mfa_key_response.read
