# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``previewDefaultFilesInFolder``: POST /api/organizations/{organizationId}/dataset/{dataset}/files/preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.preview_default_files_in_folder_request import PreviewDefaultFilesInFolderRequest
    from ...models.preview_default_files_in_folder_response import PreviewDefaultFilesInFolderResponse

OPERATION = Operation(
    "previewDefaultFilesInFolder", "POST", "/api/organizations/{organizationId}/dataset/{dataset}/files/preview"
)


def build(
    organization_id: int,
    dataset: str,
    *,
    body: PreviewDefaultFilesInFolderRequest,
) -> Request[PreviewDefaultFilesInFolderResponse]:
    """The request of ``organization_data.preview_default_files_in_folder``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/files/preview",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import preview_default_files_in_folder_response as _preview_default_files_in_folder_response

    return _preview_default_files_in_folder_response.read
