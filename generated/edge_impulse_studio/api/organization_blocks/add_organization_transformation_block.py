# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationTransformationBlock``: POST /api/organizations/{organizationId}/transformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_organization_transformation_block_request import AddOrganizationTransformationBlockRequest
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation(
    "addOrganizationTransformationBlock", "POST", "/api/organizations/{organizationId}/transformation"
)


def build(
    organization_id: int,
    *,
    body: AddOrganizationTransformationBlockRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``organization_blocks.add_organization_transformation_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transformation",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
