# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setOrganizationMemberRole``: POST /api/organizations/{organizationId}/members/{memberId}/role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.set_member_role_request import SetMemberRoleRequest

OPERATION = Operation(
    "setOrganizationMemberRole", "POST", "/api/organizations/{organizationId}/members/{memberId}/role"
)


def build(
    organization_id: int,
    member_id: int,
    *,
    body: SetMemberRoleRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.set_organization_member_role``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/members/{_segment(member_id, 'member_id')}/role",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
