# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminAddDevelopmentBoard``: POST /api/organizations/{organizationId}/whitelabel/development-boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.development_board_request import DevelopmentBoardRequest
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation(
    "whitelabelAdminAddDevelopmentBoard", "POST", "/api/organizations/{organizationId}/whitelabel/development-boards"
)


def build(
    organization_id: int,
    *,
    body: DevelopmentBoardRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``organizations.whitelabel_admin_add_development_board``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/development-boards",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
