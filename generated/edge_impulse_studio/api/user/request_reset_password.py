# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``requestResetPassword``: POST /api-user-request-reset-password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.request_reset_password_request import RequestResetPasswordRequest

OPERATION = Operation("requestResetPassword", "POST", "/api-user-request-reset-password", auth=False)


def build(
    *,
    body: RequestResetPasswordRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.request_reset_password``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api-user-request-reset-password",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
