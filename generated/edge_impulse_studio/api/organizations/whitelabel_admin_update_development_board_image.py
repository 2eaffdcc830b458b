# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateDevelopmentBoardImage``: POST /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}/image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.upload_asset_request import UploadAssetRequest
    from ...models.upload_asset_response import UploadAssetResponse

OPERATION = Operation(
    "whitelabelAdminUpdateDevelopmentBoardImage",
    "POST",
    "/api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}/image",
)


def build(
    organization_id: int,
    development_board_id: int,
    *,
    body: UploadAssetRequest,
) -> Request[UploadAssetResponse]:
    """The request of ``organizations.whitelabel_admin_update_development_board_image``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/development-boards/{_segment(development_board_id, 'development_board_id')}/image",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import upload_asset_response as _upload_asset_response

    return _upload_asset_response.read
