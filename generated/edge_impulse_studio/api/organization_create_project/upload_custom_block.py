# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadCustomBlock``: POST /api/organizations/{organizationId}/custom-block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse
    from ...models.upload_custom_block_request import UploadCustomBlockRequest

OPERATION = Operation("uploadCustomBlock", "POST", "/api/organizations/{organizationId}/custom-block", job="id")


def build(
    organization_id: int,
    *,
    body: UploadCustomBlockRequest,
) -> Request[StartJobResponse]:
    """The request of ``organization_create_project.upload_custom_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/custom-block",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
