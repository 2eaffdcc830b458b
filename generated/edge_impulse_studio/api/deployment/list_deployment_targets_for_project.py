# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDeploymentTargetsForProject``: GET /api/{projectId}/deployment/targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_deployment_targets_response import ProjectDeploymentTargetsResponse

OPERATION = Operation("listDeploymentTargetsForProject", "GET", "/api/{projectId}/deployment/targets", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[ProjectDeploymentTargetsResponse]:
    """The request of ``deployment.list_deployment_targets_for_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/targets",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_deployment_targets_response as _project_deployment_targets_response

    return _project_deployment_targets_response.read
