# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userUpgradeSubscription``: POST /api/user/subscription/upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.upgrade_subscription_request import UpgradeSubscriptionRequest

OPERATION = Operation("userUpgradeSubscription", "POST", "/api/user/subscription/upgrade", answer="redirect")


def build(
    *,
    body: UpgradeSubscriptionRequest,
) -> Request[str]:
    """The request of ``user.user_upgrade_subscription``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/subscription/upgrade",
        json=body,
    )
