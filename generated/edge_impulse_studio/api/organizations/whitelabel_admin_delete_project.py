# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminDeleteProject``: DELETE /api/organizations/{organizationId}/whitelabel/projects/{projectId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "whitelabelAdminDeleteProject",
    "DELETE",
    "/api/organizations/{organizationId}/whitelabel/projects/{projectId}",
    idempotent=True,
    job="id",
)


def build(
    organization_id: int,
    project_id: int,
) -> Request[StartJobResponse]:
    """The request of ``organizations.whitelabel_admin_delete_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/projects/{_segment(project_id, 'project_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
