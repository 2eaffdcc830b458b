# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadMultiProjectDeployment``: GET /api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadMultiProjectDeployment",
    "GET",
    "/api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download",
    answer="bytes",
    idempotent=True,
)


def build(
    organization_id: int,
    job_id: int,
) -> Request[bytes]:
    """The request of ``organizations.download_multi_project_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/multi-project-deployment/jobs/{_segment(job_id, 'job_id')}/download",
    )
