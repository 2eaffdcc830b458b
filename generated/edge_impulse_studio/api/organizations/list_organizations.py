# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizations``: GET /api/organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_organizations_response import ListOrganizationsResponse

OPERATION = Operation("listOrganizations", "GET", "/api/organizations", idempotent=True)


def build() -> Request[ListOrganizationsResponse]:
    """The request of ``organizations.list_organizations``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/organizations",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organizations_response as _list_organizations_response

    return _list_organizations_response.read
