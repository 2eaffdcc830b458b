# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadMultiProjectDeployment``: GET /api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation(
    "downloadMultiProjectDeployment",
    "GET",
    "/api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download",
    answer="bytes",
)


def build(
    organization_id: int,
    job_id: int,
) -> Request[bytes]:
    """The request of ``organizations.download_multi_project_deployment``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/organizations/{segment(organization_id, 'organization_id')}/multi-project-deployment/jobs/{segment(job_id, 'job_id')}/download",
    )
