# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``finalizeCustomBlockUpload``: POST /api/organizations/{organizationId}/custom-block/finalize."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.finalize_custom_block_upload_request import FinalizeCustomBlockUploadRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "finalizeCustomBlockUpload", "POST", "/api/organizations/{organizationId}/custom-block/finalize", job="id"
)


def build(
    organization_id: int,
    *,
    body: FinalizeCustomBlockUploadRequest,
) -> Request[StartJobResponse]:
    """The request of ``organization_create_project.finalize_custom_block_upload``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/custom-block/finalize",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
