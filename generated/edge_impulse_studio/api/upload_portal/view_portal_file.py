# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``viewPortalFile``: GET /api/portals/{portalId}/files/view."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation("viewPortalFile", "GET", "/api/portals/{portalId}/files/view", answer="bytes", idempotent=True)


def build(
    portal_id: int,
    *,
    path: str,
) -> Request[bytes]:
    """The request of ``upload_portal.view_portal_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/portals/{_segment(portal_id, 'portal_id')}/files/view",
        query=[
            ("path", path),
        ],
    )
