# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createCustomBlockUploadLink``: POST /api/organizations/{organizationId}/custom-block/upload-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_custom_block_upload_link_request import CreateCustomBlockUploadLinkRequest
    from ...models.create_custom_block_upload_link_response import CreateCustomBlockUploadLinkResponse

OPERATION = Operation(
    "createCustomBlockUploadLink", "POST", "/api/organizations/{organizationId}/custom-block/upload-link"
)


def build(
    organization_id: int,
    *,
    body: CreateCustomBlockUploadLinkRequest,
) -> Request[CreateCustomBlockUploadLinkResponse]:
    """The request of ``organization_create_project.create_custom_block_upload_link``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/custom-block/upload-link",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_custom_block_upload_link_response as _create_custom_block_upload_link_response

    return _create_custom_block_upload_link_response.read
