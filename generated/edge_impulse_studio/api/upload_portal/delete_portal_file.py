# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deletePortalFile``: POST /api/portals/{portalId}/files/delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.delete_portal_file_request import DeletePortalFileRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("deletePortalFile", "POST", "/api/portals/{portalId}/files/delete")


def build(
    portal_id: int,
    *,
    body: DeletePortalFileRequest,
) -> Request[GenericApiResponse]:
    """The request of ``upload_portal.delete_portal_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/portals/{_segment(portal_id, 'portal_id')}/files/delete",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
