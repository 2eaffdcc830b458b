# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPortalInfo``: GET /api/portals/{portalId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.portal_info_response import PortalInfoResponse

OPERATION = Operation("getPortalInfo", "GET", "/api/portals/{portalId}", idempotent=True)


def build(
    portal_id: int,
) -> Request[PortalInfoResponse]:
    """The request of ``upload_portal.get_portal_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/portals/{_segment(portal_id, 'portal_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import portal_info_response as _portal_info_response

    return _portal_info_response.read
