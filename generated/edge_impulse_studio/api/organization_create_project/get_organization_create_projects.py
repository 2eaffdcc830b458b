# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationCreateProjects``: GET /api/organizations/{organizationId}/create-project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.organization_get_create_projects_response import OrganizationGetCreateProjectsResponse

OPERATION = Operation(
    "getOrganizationCreateProjects", "GET", "/api/organizations/{organizationId}/create-project", idempotent=True
)


def build(
    organization_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    include_pipeline_jobs: bool | None | Unset = UNSET,
) -> Request[OrganizationGetCreateProjectsResponse]:
    """The request of ``organization_create_project.get_organization_create_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/create-project",
        query=[
            ("limit", limit),
            ("offset", offset),
            ("includePipelineJobs", include_pipeline_jobs),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_get_create_projects_response as _organization_get_create_projects_response

    return _organization_get_create_projects_response.read
