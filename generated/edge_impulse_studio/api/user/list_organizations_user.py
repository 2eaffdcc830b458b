# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationsUser``: GET /api/users/{userId}/organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organizations_response import ListOrganizationsResponse

OPERATION = Operation("listOrganizationsUser", "GET", "/api/users/{userId}/organizations", idempotent=True)


def build(
    user_id: int,
) -> Request[ListOrganizationsResponse]:
    """The request of ``user.list_organizations_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/organizations",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organizations_response as _list_organizations_response

    return _list_organizations_response.read
