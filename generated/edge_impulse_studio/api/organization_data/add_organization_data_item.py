# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDataItem``: POST /api/organizations/{organizationId}/data/add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.organization_add_data_item_request import OrganizationAddDataItemRequest

OPERATION = Operation("addOrganizationDataItem", "POST", "/api/organizations/{organizationId}/data/add")


def build(
    organization_id: int,
    *,
    body: OrganizationAddDataItemRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``organization_data.add_organization_data_item``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/add",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
