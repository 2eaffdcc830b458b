# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateProject``: POST /api/organizations/{organizationId}/whitelabel/projects/{projectId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_project_request import UpdateProjectRequest

OPERATION = Operation(
    "whitelabelAdminUpdateProject", "POST", "/api/organizations/{organizationId}/whitelabel/projects/{projectId}"
)


def build(
    organization_id: int,
    project_id: int,
    *,
    body: UpdateProjectRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/projects/{_segment(project_id, 'project_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
