# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createOrganizationPipeline``: POST /api/organizations/{organizationId}/pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.organization_update_pipeline_body import OrganizationUpdatePipelineBody

OPERATION = Operation("createOrganizationPipeline", "POST", "/api/organizations/{organizationId}/pipelines")


def build(
    organization_id: int,
    *,
    body: OrganizationUpdatePipelineBody,
) -> Request[EntityCreatedResponse]:
    """The request of ``organization_pipelines.create_organization_pipeline``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/pipelines",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
