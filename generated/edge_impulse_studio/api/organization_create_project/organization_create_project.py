# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organizationCreateProject``: POST /api/organizations/{organizationId}/create-project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_create_project_request import OrganizationCreateProjectRequest
    from ...models.organization_create_project_response import OrganizationCreateProjectResponse

OPERATION = Operation("organizationCreateProject", "POST", "/api/organizations/{organizationId}/create-project")


def build(
    organization_id: int,
    *,
    body: OrganizationCreateProjectRequest,
) -> Request[OrganizationCreateProjectResponse]:
    """The request of ``organization_create_project.organization_create_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/create-project",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_create_project_response as _organization_create_project_response

    return _organization_create_project_response.read
