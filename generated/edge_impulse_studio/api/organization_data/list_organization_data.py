# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationData``: GET /api/organizations/{organizationId}/data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_organization_data_response import ListOrganizationDataResponse

OPERATION = Operation("listOrganizationData", "GET", "/api/organizations/{organizationId}/data", idempotent=True)


def build(
    organization_id: int,
    *,
    dataset: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ListOrganizationDataResponse]:
    """The request of ``organization_data.list_organization_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data",
        query=[
            ("dataset", dataset),
            ("filter", filter_),
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_data_response as _list_organization_data_response

    return _list_organization_data_response.read
