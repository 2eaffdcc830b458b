# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organizationCreateEmptyProject``: POST /api/organizations/{organizationId}/new-project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_project_response import CreateProjectResponse
    from ...models.update_organization_create_empty_project_request import UpdateOrganizationCreateEmptyProjectRequest

OPERATION = Operation("organizationCreateEmptyProject", "POST", "/api/organizations/{organizationId}/new-project")


def build(
    organization_id: int,
    *,
    body: UpdateOrganizationCreateEmptyProjectRequest,
) -> Request[CreateProjectResponse]:
    """The request of ``organization_create_project.organization_create_empty_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/new-project",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_project_response as _create_project_response

    return _create_project_response.read
