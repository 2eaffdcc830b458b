# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabelAdminUpdateThemeFavicon``: POST /api/organizations/{organizationId}/whitelabel/theme/favicon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.upload_image_request import UploadImageRequest

OPERATION = Operation(
    "whitelabelAdminUpdateThemeFavicon", "POST", "/api/organizations/{organizationId}/whitelabel/theme/favicon"
)


def build(
    organization_id: int,
    *,
    body: UploadImageRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.whitelabel_admin_update_theme_favicon``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/whitelabel/theme/favicon",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
