# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createProTierUser``: POST /api-create-pro-user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_pro_tier_user_request import CreateProTierUserRequest
    from ...models.create_user_response import CreateUserResponse

OPERATION = Operation("createProTierUser", "POST", "/api-create-pro-user", auth=False)


def build(
    *,
    body: CreateProTierUserRequest,
) -> Request[CreateUserResponse]:
    """The request of ``user.create_pro_tier_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api-create-pro-user",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_user_response as _create_user_response

    return _create_user_response.read
