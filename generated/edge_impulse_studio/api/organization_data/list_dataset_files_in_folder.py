# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDatasetFilesInFolder``: POST /api/organizations/{organizationId}/dataset/{dataset}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from ...models.list_portal_files_in_folder_response import ListPortalFilesInFolderResponse

OPERATION = Operation("listDatasetFilesInFolder", "POST", "/api/organizations/{organizationId}/dataset/{dataset}/files")


def build(
    organization_id: int,
    dataset: str,
    *,
    body: ListPortalFilesInFolderRequest,
) -> Request[ListPortalFilesInFolderResponse]:
    """The request of ``organization_data.list_dataset_files_in_folder``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/files",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_portal_files_in_folder_response as _list_portal_files_in_folder_response

    return _list_portal_files_in_folder_response.read
