# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationApiKey``: POST /api/organizations/{organizationId}/apikeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_api_key_response import AddApiKeyResponse
    from ...models.add_organization_api_key_request import AddOrganizationApiKeyRequest

OPERATION = Operation("addOrganizationApiKey", "POST", "/api/organizations/{organizationId}/apikeys")


def build(
    organization_id: int,
    *,
    body: AddOrganizationApiKeyRequest,
) -> Request[AddApiKeyResponse]:
    """The request of ``organizations.add_organization_api_key``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/apikeys",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import add_api_key_response as _add_api_key_response

    return _add_api_key_response.read
