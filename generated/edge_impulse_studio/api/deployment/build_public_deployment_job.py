# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``buildPublicDeploymentJob``: POST /api/{projectId}/deployment/public/build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.build_public_deployment_job_request import BuildPublicDeploymentJobRequest
    from ...models.build_public_deployment_job_response import BuildPublicDeploymentJobResponse

OPERATION = Operation("buildPublicDeploymentJob", "POST", "/api/{projectId}/deployment/public/build", job="job_id")


def build(
    project_id: int,
    *,
    body: BuildPublicDeploymentJobRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[BuildPublicDeploymentJobResponse]:
    """The request of ``deployment.build_public_deployment_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/public/build",
        query=[
            ("impulseId", impulse_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import build_public_deployment_job_response as _build_public_deployment_job_response

    return _build_public_deployment_job_response.read
