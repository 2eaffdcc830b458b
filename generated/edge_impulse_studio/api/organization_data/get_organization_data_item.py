# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataItem``: GET /api/organizations/{organizationId}/data/{dataId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_organization_data_item_response import GetOrganizationDataItemResponse

OPERATION = Operation(
    "getOrganizationDataItem", "GET", "/api/organizations/{organizationId}/data/{dataId}", idempotent=True
)


def build(
    organization_id: int,
    data_id: int,
    *,
    filter_: str | None | Unset = UNSET,
) -> Request[GetOrganizationDataItemResponse]:
    """The request of ``organization_data.get_organization_data_item``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/{_segment(data_id, 'data_id')}",
        query=[
            ("filter", filter_),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_data_item_response as _get_organization_data_item_response

    return _get_organization_data_item_response.read
