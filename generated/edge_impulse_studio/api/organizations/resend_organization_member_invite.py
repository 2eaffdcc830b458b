# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``resendOrganizationMemberInvite``: POST /api/organizations/{organizationId}/members/{memberId}/resend-invite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "resendOrganizationMemberInvite", "POST", "/api/organizations/{organizationId}/members/{memberId}/resend-invite"
)


def build(
    organization_id: int,
    member_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.resend_organization_member_invite``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/members/{_segment(member_id, 'member_id')}/resend-invite",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
