# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createMultiProjectDeployment``: POST /api/organizations/{organizationId}/multi-project-deployment/start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_multi_project_deployment_request import CreateMultiProjectDeploymentRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "createMultiProjectDeployment",
    "POST",
    "/api/organizations/{organizationId}/multi-project-deployment/start",
    job="id",
)


def build(
    organization_id: int,
    *,
    body: CreateMultiProjectDeploymentRequest,
) -> Request[StartJobResponse]:
    """The request of ``organizations.create_multi_project_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/multi-project-deployment/start",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
