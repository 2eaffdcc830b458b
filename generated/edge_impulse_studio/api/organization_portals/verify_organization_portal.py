# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``verifyOrganizationPortal``: GET /api/organizations/{organizationId}/portals/{portalId}/verify."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.verify_organization_bucket_response import VerifyOrganizationBucketResponse

OPERATION = Operation(
    "verifyOrganizationPortal", "GET", "/api/organizations/{organizationId}/portals/{portalId}/verify", idempotent=True
)


def build(
    organization_id: int,
    portal_id: int,
) -> Request[VerifyOrganizationBucketResponse]:
    """The request of ``organization_portals.verify_organization_portal``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/portals/{_segment(portal_id, 'portal_id')}/verify",
        read=_read,
    )


def _read() -> Reader:
    from ...models import verify_organization_bucket_response as _verify_organization_bucket_response

    return _verify_organization_bucket_response.read
