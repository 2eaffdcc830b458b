# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizations``: GET /api/organizations/{organizationId}/whitelabel/organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.admin_get_organizations_response import AdminGetOrganizationsResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizations",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations",
    idempotent=True,
)


def build(
    organization_id: int,
    *,
    active: int | None | Unset = UNSET,
    include_deleted: bool | None | Unset = UNSET,
    sort: str | None | Unset = UNSET,
    filters: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
) -> Request[AdminGetOrganizationsResponse]:
    """The request of ``organizations.whitelabel_admin_get_organizations``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations",
        query=[
            ("active", active),
            ("includeDeleted", include_deleted),
            ("sort", sort),
            ("filters", filters),
            ("limit", limit),
            ("offset", offset),
            ("search", search),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_get_organizations_response as _admin_get_organizations_response

    return _admin_get_organizations_response.read
