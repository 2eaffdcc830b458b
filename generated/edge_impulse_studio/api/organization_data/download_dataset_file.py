# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadDatasetFile``: POST /api/organizations/{organizationId}/dataset/{dataset}/files/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.download_portal_file_request import DownloadPortalFileRequest
    from ...models.download_portal_file_response import DownloadPortalFileResponse

OPERATION = Operation(
    "downloadDatasetFile", "POST", "/api/organizations/{organizationId}/dataset/{dataset}/files/download"
)


def build(
    organization_id: int,
    dataset: str,
    *,
    body: DownloadPortalFileRequest,
) -> Request[DownloadPortalFileResponse]:
    """The request of ``organization_data.download_dataset_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/files/download",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import download_portal_file_response as _download_portal_file_response

    return _download_portal_file_response.read
