# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``verifyOrganizationBucket``: POST /api/organizations/{organizationId}/buckets/verify."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.verify_organization_bucket_request import VerifyOrganizationBucketRequest
    from ...models.verify_organization_bucket_response import VerifyOrganizationBucketResponse

OPERATION = Operation("verifyOrganizationBucket", "POST", "/api/organizations/{organizationId}/buckets/verify")


def build(
    organization_id: int,
    *,
    body: VerifyOrganizationBucketRequest,
) -> Request[VerifyOrganizationBucketResponse]:
    """The request of ``organization_data.verify_organization_bucket``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/buckets/verify",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import verify_organization_bucket_response as _verify_organization_bucket_response

    return _verify_organization_bucket_response.read
