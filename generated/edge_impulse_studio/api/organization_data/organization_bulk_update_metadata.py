# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organizationBulkUpdateMetadata``: POST /api/organizations/{organizationId}/data/bulk-metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_bulk_metadata_request import OrganizationBulkMetadataRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "organizationBulkUpdateMetadata", "POST", "/api/organizations/{organizationId}/data/bulk-metadata", job="id"
)


def build(
    organization_id: int,
    *,
    body: OrganizationBulkMetadataRequest,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.organization_bulk_update_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/bulk-metadata",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
