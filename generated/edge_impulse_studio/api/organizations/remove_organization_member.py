# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``removeOrganizationMember``: POST /api/organizations/{organizationId}/members/remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.remove_member_request import RemoveMemberRequest

OPERATION = Operation("removeOrganizationMember", "POST", "/api/organizations/{organizationId}/members/remove")


def build(
    organization_id: int,
    *,
    body: RemoveMemberRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.remove_organization_member``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/members/remove",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
