# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createOrganizationBucket``: POST /api/organizations/{organizationId}/buckets/create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.create_organization_bucket_request import CreateOrganizationBucketRequest
    from ...models.create_organization_bucket_response import CreateOrganizationBucketResponse

OPERATION = Operation("createOrganizationBucket", "POST", "/api/organizations/{organizationId}/buckets/create")


def build(
    organization_id: int,
    *,
    body: CreateOrganizationBucketRequest,
) -> Request[CreateOrganizationBucketResponse]:
    """The request of ``organization_data.create_organization_bucket``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/buckets/create",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_organization_bucket_response as _create_organization_bucket_response

    return _create_organization_bucket_response.read
