# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``previewOrganizationDataFile``: GET /api/organizations/{organizationId}/data/{dataId}/files/preview."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "previewOrganizationDataFile",
    "GET",
    "/api/organizations/{organizationId}/data/{dataId}/files/preview",
    answer="bytes",
    idempotent=True,
)


def build(
    organization_id: int,
    data_id: int,
    *,
    file_name: str,
) -> Request[bytes]:
    """The request of ``organization_data.preview_organization_data_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/{_segment(data_id, 'data_id')}/files/preview",
        query=[
            ("fileName", file_name),
        ],
    )
