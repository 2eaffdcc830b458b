# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateInfo``: PUT /api/organizations/{organizationId}/whitelabel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_whitelabel_request import UpdateWhitelabelRequest

OPERATION = Operation(
    "whitelabelAdminUpdateInfo", "PUT", "/api/organizations/{organizationId}/whitelabel", idempotent=True
)


def build(
    organization_id: int,
    *,
    body: UpdateWhitelabelRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
