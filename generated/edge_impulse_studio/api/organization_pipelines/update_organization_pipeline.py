# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateOrganizationPipeline``: POST /api/organizations/{organizationId}/pipelines/{pipelineId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.organization_update_pipeline_body import OrganizationUpdatePipelineBody

OPERATION = Operation(
    "updateOrganizationPipeline", "POST", "/api/organizations/{organizationId}/pipelines/{pipelineId}"
)


def build(
    organization_id: int,
    pipeline_id: int,
    *,
    body: OrganizationUpdatePipelineBody,
) -> Request[GenericApiResponse]:
    """The request of ``organization_pipelines.update_organization_pipeline``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/pipelines/{_segment(pipeline_id, 'pipeline_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
