# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationMetrics``: GET /api/organizations/{organizationId}/metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.organization_metrics_response import OrganizationMetricsResponse
    from ...models.project_visibility import ProjectVisibility

OPERATION = Operation("getOrganizationMetrics", "GET", "/api/organizations/{organizationId}/metrics", idempotent=True)


def build(
    organization_id: int,
    *,
    exclude_edge_impulse_users: bool | None | Unset = UNSET,
    project_visibility: ProjectVisibility | str | None | Unset = UNSET,
) -> Request[OrganizationMetricsResponse]:
    """The request of ``organizations.get_organization_metrics``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/metrics",
        query=[
            ("excludeEdgeImpulseUsers", exclude_edge_impulse_users),
            ("projectVisibility", project_visibility),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_metrics_response as _organization_metrics_response

    return _organization_metrics_response.read
