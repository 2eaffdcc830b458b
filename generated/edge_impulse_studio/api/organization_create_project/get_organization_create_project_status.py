# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationCreateProjectStatus``: GET /api/organizations/{organizationId}/create-project/{createProjectId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.organization_create_project_status_response import OrganizationCreateProjectStatusResponse

OPERATION = Operation(
    "getOrganizationCreateProjectStatus",
    "GET",
    "/api/organizations/{organizationId}/create-project/{createProjectId}",
    idempotent=True,
)


def build(
    organization_id: int,
    create_project_id: int,
    *,
    transform_limit: int,
    transform_offset: int,
    selection: str | None | Unset = UNSET,
) -> Request[OrganizationCreateProjectStatusResponse]:
    """The request of ``organization_create_project.get_organization_create_project_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/create-project/{_segment(create_project_id, 'create_project_id')}",
        query=[
            ("transformLimit", transform_limit),
            ("transformOffset", transform_offset),
            ("selection", selection),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_create_project_status_response as _organization_create_project_status_response

    return _organization_create_project_status_response.read
