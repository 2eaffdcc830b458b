# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadHistoricDeployment``: GET /api/{projectId}/deployment/history/{deploymentVersion}/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadHistoricDeployment",
    "GET",
    "/api/{projectId}/deployment/history/{deploymentVersion}/download",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
    deployment_version: int,
) -> Request[bytes]:
    """The request of ``deployment.download_historic_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/history/{_segment(deployment_version, 'deployment_version')}/download",
    )
