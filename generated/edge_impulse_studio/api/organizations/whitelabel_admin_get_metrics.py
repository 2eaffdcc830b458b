# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetMetrics``: GET /api/organizations/{organizationId}/whitelabel/metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_get_metrics_response import AdminGetMetricsResponse

OPERATION = Operation(
    "whitelabelAdminGetMetrics", "GET", "/api/organizations/{organizationId}/whitelabel/metrics", idempotent=True
)


def build(
    organization_id: int,
) -> Request[AdminGetMetricsResponse]:
    """The request of ``organizations.whitelabel_admin_get_metrics``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/metrics",
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_get_metrics_response as _admin_get_metrics_response

    return _admin_get_metrics_response.read
