# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminCreateOrganizationProject``: POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.admin_create_project_request import AdminCreateProjectRequest
    from ...models.create_project_response import CreateProjectResponse

OPERATION = Operation(
    "whitelabelAdminCreateOrganizationProject",
    "POST",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/projects",
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    body: AdminCreateProjectRequest,
) -> Request[CreateProjectResponse]:
    """The request of ``organizations.whitelabel_admin_create_organization_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/projects",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_project_response as _create_project_response

    return _create_project_response.read
