# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationPipeline``: GET /api/organizations/{organizationId}/pipelines/{pipelineId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_pipelines_response import GetOrganizationPipelinesResponse

OPERATION = Operation(
    "getOrganizationPipeline", "GET", "/api/organizations/{organizationId}/pipelines/{pipelineId}", idempotent=True
)


def build(
    organization_id: int,
    pipeline_id: int,
) -> Request[GetOrganizationPipelinesResponse]:
    """The request of ``organization_pipelines.get_organization_pipeline``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/pipelines/{_segment(pipeline_id, 'pipeline_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_pipelines_response as _get_organization_pipelines_response

    return _get_organization_pipelines_response.read
