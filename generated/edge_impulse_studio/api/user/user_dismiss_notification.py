# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userDismissNotification``: POST /api/user/dismiss-notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.user_dismiss_notification_request import UserDismissNotificationRequest

OPERATION = Operation("userDismissNotification", "POST", "/api/user/dismiss-notification")


def build(
    *,
    body: UserDismissNotificationRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.user_dismiss_notification``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/dismiss-notification",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
