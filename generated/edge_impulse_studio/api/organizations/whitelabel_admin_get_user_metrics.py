# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetUserMetrics``: GET /api/organizations/{organizationId}/whitelabel/users/{userId}/metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_get_user_metrics_response import AdminGetUserMetricsResponse

OPERATION = Operation(
    "whitelabelAdminGetUserMetrics",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/users/{userId}/metrics",
    idempotent=True,
)


def build(
    organization_id: int,
    user_id: int,
) -> Request[AdminGetUserMetricsResponse]:
    """The request of ``organizations.whitelabel_admin_get_user_metrics``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/users/{_segment(user_id, 'user_id')}/metrics",
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_get_user_metrics_response as _admin_get_user_metrics_response

    return _admin_get_user_metrics_response.read
