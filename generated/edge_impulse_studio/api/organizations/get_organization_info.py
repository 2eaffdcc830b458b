# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationInfo``: GET /api/organizations/{organizationId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_info_response import OrganizationInfoResponse

OPERATION = Operation("getOrganizationInfo", "GET", "/api/organizations/{organizationId}", idempotent=True)


def build(
    organization_id: int,
) -> Request[OrganizationInfoResponse]:
    """The request of ``organizations.get_organization_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import organization_info_response as _organization_info_response

    return _organization_info_response.read
