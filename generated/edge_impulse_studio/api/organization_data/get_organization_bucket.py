# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationBucket``: GET /api/organizations/{organizationId}/buckets/{bucketId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_bucket_response import GetOrganizationBucketResponse

OPERATION = Operation(
    "getOrganizationBucket", "GET", "/api/organizations/{organizationId}/buckets/{bucketId}", idempotent=True
)


def build(
    organization_id: int,
    bucket_id: int,
) -> Request[GetOrganizationBucketResponse]:
    """The request of ``organization_data.get_organization_bucket``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/buckets/{_segment(bucket_id, 'bucket_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_bucket_response as _get_organization_bucket_response

    return _get_organization_bucket_response.read
