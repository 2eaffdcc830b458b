# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationsCurrentUser``: GET /api/user/organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_organizations_response import ListOrganizationsResponse

OPERATION = Operation("listOrganizationsCurrentUser", "GET", "/api/user/organizations", idempotent=True)


def build() -> Request[ListOrganizationsResponse]:
    """The request of ``user.list_organizations_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/organizations",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organizations_response as _list_organizations_response

    return _list_organizations_response.read
