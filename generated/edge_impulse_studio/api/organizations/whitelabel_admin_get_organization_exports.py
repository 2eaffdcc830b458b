# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminGetOrganizationExports``: GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_organization_data_exports_response import GetOrganizationDataExportsResponse

OPERATION = Operation(
    "whitelabelAdminGetOrganizationExports",
    "GET",
    "/api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports",
    idempotent=True,
)


def build(
    organization_id: int,
    inner_organization_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[GetOrganizationDataExportsResponse]:
    """The request of ``organizations.whitelabel_admin_get_organization_exports``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/organizations/{_segment(inner_organization_id, 'inner_organization_id')}/exports",
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_exports_response as _get_organization_data_exports_response

    return _get_organization_data_exports_response.read
