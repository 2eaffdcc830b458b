# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPublicDeploymentStatus``: GET /api/{projectId}/deployment/public/jobs/{jobId}/status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_public_deployment_status_response import GetPublicDeploymentStatusResponse

OPERATION = Operation(
    "getPublicDeploymentStatus", "GET", "/api/{projectId}/deployment/public/jobs/{jobId}/status", idempotent=True
)


def build(
    project_id: int,
    job_id: int,
) -> Request[GetPublicDeploymentStatusResponse]:
    """The request of ``deployment.get_public_deployment_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/public/jobs/{_segment(job_id, 'job_id')}/status",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_public_deployment_status_response as _get_public_deployment_status_response

    return _get_public_deployment_status_response.read
