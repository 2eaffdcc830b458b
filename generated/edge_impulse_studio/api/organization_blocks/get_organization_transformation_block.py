# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationTransformationBlock``: GET /api/organizations/{organizationId}/transformation/{transformationId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_transformation_block_response import GetOrganizationTransformationBlockResponse

OPERATION = Operation(
    "getOrganizationTransformationBlock",
    "GET",
    "/api/organizations/{organizationId}/transformation/{transformationId}",
    idempotent=True,
)


def build(
    organization_id: int,
    transformation_id: int,
) -> Request[GetOrganizationTransformationBlockResponse]:
    """The request of ``organization_blocks.get_organization_transformation_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transformation/{_segment(transformation_id, 'transformation_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_organization_transformation_block_response as _get_organization_transformation_block_response,
    )

    return _get_organization_transformation_block_response.read
