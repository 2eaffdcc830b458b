# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``viewPortalFile``: GET /api/portals/{portalId}/files/view."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation("viewPortalFile", "GET", "/api/portals/{portalId}/files/view", answer="bytes")


def build(
    portal_id: int,
    *,
    path: str,
) -> Request[bytes]:
    """The request of ``upload_portal.view_portal_file``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/portals/{segment(portal_id, 'portal_id')}/files/view",
        query=[
            ("path", path),
        ],
    )
