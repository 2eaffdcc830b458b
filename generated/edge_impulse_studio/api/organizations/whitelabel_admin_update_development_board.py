# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateDevelopmentBoard``: PUT /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.development_board_request_update import DevelopmentBoardRequestUpdate
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "whitelabelAdminUpdateDevelopmentBoard",
    "PUT",
    "/api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}",
    idempotent=True,
)


def build(
    organization_id: int,
    development_board_id: int,
    *,
    body: DevelopmentBoardRequestUpdate,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_development_board``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/development-boards/{_segment(development_board_id, 'development_board_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
