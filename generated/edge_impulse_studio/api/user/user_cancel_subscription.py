# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userCancelSubscription``: POST /api/user/subscription/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.downgrade_subscription_request import DowngradeSubscriptionRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("userCancelSubscription", "POST", "/api/user/subscription/cancel")


def build(
    *,
    body: DowngradeSubscriptionRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.user_cancel_subscription``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/subscription/cancel",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
