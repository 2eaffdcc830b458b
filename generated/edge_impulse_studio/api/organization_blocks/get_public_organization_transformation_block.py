# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPublicOrganizationTransformationBlock``: GET /api/organizations/{organizationId}/transformation/public/{transformationId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_public_organization_transformation_block_response import (
        GetPublicOrganizationTransformationBlockResponse,
    )

OPERATION = Operation(
    "getPublicOrganizationTransformationBlock",
    "GET",
    "/api/organizations/{organizationId}/transformation/public/{transformationId}",
    idempotent=True,
)


def build(
    organization_id: int,
    transformation_id: int,
) -> Request[GetPublicOrganizationTransformationBlockResponse]:
    """The request of ``organization_blocks.get_public_organization_transformation_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transformation/public/{_segment(transformation_id, 'transformation_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_public_organization_transformation_block_response as _get_public_organization_transformation_block_response,
    )

    return _get_public_organization_transformation_block_response.read
