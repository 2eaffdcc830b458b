# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDeployBlock``: POST /api/organizations/{organizationId}/deploy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_organization_deploy_block_request import AddOrganizationDeployBlockRequest
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation("addOrganizationDeployBlock", "POST", "/api/organizations/{organizationId}/deploy")


def build(
    organization_id: int,
    *,
    body: AddOrganizationDeployBlockRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``organization_blocks.add_organization_deploy_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/deploy",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
