# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationSecret``: DELETE /api/organizations/{organizationId}/secrets/{secretId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationSecret", "DELETE", "/api/organizations/{organizationId}/secrets/{secretId}", idempotent=True
)


def build(
    organization_id: int,
    secret_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_blocks.delete_organization_secret``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/secrets/{_segment(secret_id, 'secret_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
