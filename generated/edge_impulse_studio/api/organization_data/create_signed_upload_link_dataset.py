# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createSignedUploadLinkDataset``: POST /api/organizations/{organizationId}/dataset/{dataset}/upload-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_signed_upload_link_request import CreateSignedUploadLinkRequest
    from ...models.create_signed_upload_link_response import CreateSignedUploadLinkResponse

OPERATION = Operation(
    "createSignedUploadLinkDataset", "POST", "/api/organizations/{organizationId}/dataset/{dataset}/upload-link"
)


def build(
    organization_id: int,
    dataset: str,
    *,
    body: CreateSignedUploadLinkRequest,
) -> Request[CreateSignedUploadLinkResponse]:
    """The request of ``organization_data.create_signed_upload_link_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/upload-link",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_signed_upload_link_response as _create_signed_upload_link_response

    return _create_signed_upload_link_response.read
