# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getHistoricDeployment``: GET /api/{projectId}/deployment/history/{deploymentVersion}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_deployment_history_response import GetDeploymentHistoryResponse

OPERATION = Operation(
    "getHistoricDeployment", "GET", "/api/{projectId}/deployment/history/{deploymentVersion}", idempotent=True
)


def build(
    project_id: int,
    deployment_version: int,
) -> Request[GetDeploymentHistoryResponse]:
    """The request of ``deployment.get_historic_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/history/{_segment(deployment_version, 'deployment_version')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_deployment_history_response as _get_deployment_history_response

    return _get_deployment_history_response.read
