# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userGenerateNewTotpMfaKey``: POST /api/user/mfa/totp/create-key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.user_generate_new_mfa_key_response import UserGenerateNewMfaKeyResponse

OPERATION = Operation("userGenerateNewTotpMfaKey", "POST", "/api/user/mfa/totp/create-key")


def build() -> Request[UserGenerateNewMfaKeyResponse]:
    """The request of ``user.user_generate_new_totp_mfa_key``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/mfa/totp/create-key",
        read=_read,
    )


def _read() -> Reader:
    from ...models import user_generate_new_mfa_key_response as _user_generate_new_mfa_key_response

    return _user_generate_new_mfa_key_response.read
