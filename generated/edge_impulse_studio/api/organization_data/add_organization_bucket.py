# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationBucket``: POST /api/organizations/{organizationId}/buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_organization_bucket_request import AddOrganizationBucketRequest
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation("addOrganizationBucket", "POST", "/api/organizations/{organizationId}/buckets")


def build(
    organization_id: int,
    *,
    body: AddOrganizationBucketRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``organization_data.add_organization_bucket``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/buckets",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
