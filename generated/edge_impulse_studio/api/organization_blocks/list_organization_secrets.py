# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationSecrets``: GET /api/organizations/{organizationId}/secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_secrets_response import ListOrganizationSecretsResponse

OPERATION = Operation("listOrganizationSecrets", "GET", "/api/organizations/{organizationId}/secrets", idempotent=True)


def build(
    organization_id: int,
) -> Request[ListOrganizationSecretsResponse]:
    """The request of ``organization_blocks.list_organization_secrets``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/secrets",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_secrets_response as _list_organization_secrets_response

    return _list_organization_secrets_response.read
