# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetInfo``: GET /api/organizations/{organizationId}/whitelabel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_whitelabel_response import GetWhitelabelResponse

OPERATION = Operation(
    "whitelabelAdminGetInfo", "GET", "/api/organizations/{organizationId}/whitelabel", idempotent=True
)


def build(
    organization_id: int,
) -> Request[GetWhitelabelResponse]:
    """The request of ``organizations.whitelabel_admin_get_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_whitelabel_response as _get_whitelabel_response

    return _get_whitelabel_response.read
