# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listPublicOrganizationTransformationBlocks``: GET /api/organizations/{organizationId}/transformation/public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_public_organization_transformation_blocks_response import (
        ListPublicOrganizationTransformationBlocksResponse,
    )

OPERATION = Operation(
    "listPublicOrganizationTransformationBlocks",
    "GET",
    "/api/organizations/{organizationId}/transformation/public",
    idempotent=True,
)


def build(
    organization_id: int,
) -> Request[ListPublicOrganizationTransformationBlocksResponse]:
    """The request of ``organization_blocks.list_public_organization_transformation_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transformation/public",
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        list_public_organization_transformation_blocks_response as _list_public_organization_transformation_blocks_response,
    )

    return _list_public_organization_transformation_blocks_response.read
