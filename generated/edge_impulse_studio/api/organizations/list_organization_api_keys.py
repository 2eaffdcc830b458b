# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationApiKeys``: GET /api/organizations/{organizationId}/apikeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_api_keys_response import ListOrganizationApiKeysResponse

OPERATION = Operation("listOrganizationApiKeys", "GET", "/api/organizations/{organizationId}/apikeys", idempotent=True)


def build(
    organization_id: int,
) -> Request[ListOrganizationApiKeysResponse]:
    """The request of ``organizations.list_organization_api_keys``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/apikeys",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_api_keys_response as _list_organization_api_keys_response

    return _list_organization_api_keys_response.read
