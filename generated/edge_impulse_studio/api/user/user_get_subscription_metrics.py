# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``userGetSubscriptionMetrics``: GET /api/user/subscription/metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.user_subscription_metrics_response import UserSubscriptionMetricsResponse

OPERATION = Operation("userGetSubscriptionMetrics", "GET", "/api/user/subscription/metrics", idempotent=True)


def build() -> Request[UserSubscriptionMetricsResponse]:
    """The request of ``user.user_get_subscription_metrics``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/subscription/metrics",
        read=_read,
    )


def _read() -> Reader:
    from ...models import user_subscription_metrics_response as _user_subscription_metrics_response

    return _user_subscription_metrics_response.read
