# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationTransformationBlocks``: GET /api/organizations/{organizationId}/transformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_transformation_blocks_response import ListOrganizationTransformationBlocksResponse

OPERATION = Operation(
    "listOrganizationTransformationBlocks", "GET", "/api/organizations/{organizationId}/transformation", idempotent=True
)


def build(
    organization_id: int,
) -> Request[ListOrganizationTransformationBlocksResponse]:
    """The request of ``organization_blocks.list_organization_transformation_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transformation",
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        list_organization_transformation_blocks_response as _list_organization_transformation_blocks_response,
    )

    return _list_organization_transformation_blocks_response.read
