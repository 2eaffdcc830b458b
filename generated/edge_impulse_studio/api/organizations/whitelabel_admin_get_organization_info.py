# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationInfo``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.admin_organization_info_response import AdminOrganizationInfoResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizationInfo",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    include_deleted: bool | None | Unset = UNSET,
) -> Request[AdminOrganizationInfoResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}",
        query=[
            ("includeDeleted", include_deleted),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import admin_organization_info_response as _admin_organization_info_response

    return _admin_organization_info_response.read
