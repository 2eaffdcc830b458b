# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationBuckets``: GET /api/organizations/{organizationId}/buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_buckets_response import ListOrganizationBucketsResponse

OPERATION = Operation("listOrganizationBuckets", "GET", "/api/organizations/{organizationId}/buckets", idempotent=True)


def build(
    organization_id: int,
) -> Request[ListOrganizationBucketsResponse]:
    """The request of ``organization_data.list_organization_buckets``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/buckets",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_buckets_response as _list_organization_buckets_response

    return _list_organization_buckets_response.read
