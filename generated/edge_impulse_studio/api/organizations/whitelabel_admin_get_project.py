# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetProject``: GET /api/organizations/{organizationId}/whitelabel/projects/{projectId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_project_info_response import AdminProjectInfoResponse

OPERATION = Operation(
    "whitelabelAdminGetProject",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/projects/{projectId}",
    idempotent=True,
)


def build(
    organization_id: int,
    project_id: int,
) -> Request[AdminProjectInfoResponse]:
    """The request of ``organizations.whitelabel_admin_get_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/projects/{_segment(project_id, 'project_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_project_info_response as _admin_project_info_response

    return _admin_project_info_response.read
