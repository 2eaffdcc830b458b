# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationCreateProjectFile``: DELETE /api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationCreateProjectFile",
    "DELETE",
    "/api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}",
    idempotent=True,
)


def build(
    organization_id: int,
    create_project_id: int,
    create_project_file_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_create_project.delete_organization_create_project_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/create-project/{_segment(create_project_id, 'create_project_id')}/files/{_segment(create_project_file_id, 'create_project_file_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
