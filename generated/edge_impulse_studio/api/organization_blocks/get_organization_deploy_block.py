# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDeployBlock``: GET /api/organizations/{organizationId}/deploy/{deployId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_deploy_block_response import GetOrganizationDeployBlockResponse

OPERATION = Operation(
    "getOrganizationDeployBlock", "GET", "/api/organizations/{organizationId}/deploy/{deployId}", idempotent=True
)


def build(
    organization_id: int,
    deploy_id: int,
) -> Request[GetOrganizationDeployBlockResponse]:
    """The request of ``organization_blocks.get_organization_deploy_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/deploy/{_segment(deploy_id, 'deploy_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_deploy_block_response as _get_organization_deploy_block_response

    return _get_organization_deploy_block_response.read
