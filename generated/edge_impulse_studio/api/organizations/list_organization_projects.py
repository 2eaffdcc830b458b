# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationProjects``: GET /api/organizations/{organizationId}/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_projects_response import ListProjectsResponse

OPERATION = Operation(
    "listOrganizationProjects", "GET", "/api/organizations/{organizationId}/projects", idempotent=True
)


def build(
    organization_id: int,
) -> Request[ListProjectsResponse]:
    """The request of ``organizations.list_organization_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/projects",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_projects_response as _list_projects_response

    return _list_projects_response.read
