# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``runOrganizationPipeline``: POST /api/organizations/{organizationId}/pipelines/{pipelineId}/run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.run_organization_pipeline_response import RunOrganizationPipelineResponse

OPERATION = Operation(
    "runOrganizationPipeline", "POST", "/api/organizations/{organizationId}/pipelines/{pipelineId}/run"
)


def build(
    organization_id: int,
    pipeline_id: int,
    *,
    ignore_last_successful_run: bool | None | Unset = UNSET,
) -> Request[RunOrganizationPipelineResponse]:
    """The request of ``organization_pipelines.run_organization_pipeline``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/pipelines/{_segment(pipeline_id, 'pipeline_id')}/run",
        query=[
            ("ignoreLastSuccessfulRun", ignore_last_successful_run),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import run_organization_pipeline_response as _run_organization_pipeline_response

    return _run_organization_pipeline_response.read
