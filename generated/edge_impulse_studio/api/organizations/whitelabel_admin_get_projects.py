# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetProjects``: GET /api/organizations/{organizationId}/whitelabel/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.admin_list_projects_response import AdminListProjectsResponse

OPERATION = Operation(
    "whitelabelAdminGetProjects", "GET", "/api/organizations/{organizationId}/whitelabel/projects", idempotent=True
)


def build(
    organization_id: int,
    *,
    active: int | None | Unset = UNSET,
    sort: str | None | Unset = UNSET,
    filters: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
) -> Request[AdminListProjectsResponse]:
    """The request of ``organizations.whitelabel_admin_get_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/projects",
        query=[
            ("active", active),
            ("sort", sort),
            ("filters", filters),
            ("limit", limit),
            ("offset", offset),
            ("search", search),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_list_projects_response as _admin_list_projects_response

    return _admin_list_projects_response.read
