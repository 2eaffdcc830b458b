# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listArchivedOrganizationPipelines``: GET /api/organizations/{organizationId}/pipelines/archived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_organization_pipelines_response import ListOrganizationPipelinesResponse

OPERATION = Operation(
    "listArchivedOrganizationPipelines",
    "GET",
    "/api/organizations/{organizationId}/pipelines/archived",
    idempotent=True,
)


def build(
    organization_id: int,
    *,
    project_id: int | None | Unset = UNSET,
) -> Request[ListOrganizationPipelinesResponse]:
    """The request of ``organization_pipelines.list_archived_organization_pipelines``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/pipelines/archived",
        query=[
            ("projectId", project_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_pipelines_response as _list_organization_pipelines_response

    return _list_organization_pipelines_response.read
