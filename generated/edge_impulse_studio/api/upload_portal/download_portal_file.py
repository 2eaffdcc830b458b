# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadPortalFile``: POST /api/portals/{portalId}/files/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.download_portal_file_request import DownloadPortalFileRequest
    from ...models.download_portal_file_response import DownloadPortalFileResponse

OPERATION = Operation("downloadPortalFile", "POST", "/api/portals/{portalId}/files/download")


def build(
    portal_id: int,
    *,
    body: DownloadPortalFileRequest,
) -> Request[DownloadPortalFileResponse]:
    """The request of ``upload_portal.download_portal_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/portals/{_segment(portal_id, 'portal_id')}/files/download",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import download_portal_file_response as _download_portal_file_response

    return _download_portal_file_response.read
