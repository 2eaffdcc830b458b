# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listPortalFilesInFolder``: POST /api/portals/{portalId}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from ...models.list_portal_files_in_folder_response import ListPortalFilesInFolderResponse

OPERATION = Operation("listPortalFilesInFolder", "POST", "/api/portals/{portalId}/files")


def build(
    portal_id: int,
    *,
    body: ListPortalFilesInFolderRequest,
) -> Request[ListPortalFilesInFolderResponse]:
    """The request of ``upload_portal.list_portal_files_in_folder``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/portals/{_segment(portal_id, 'portal_id')}/files",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_portal_files_in_folder_response as _list_portal_files_in_folder_response

    return _list_portal_files_in_folder_response.read
