# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationBucketsUser``: GET /api/users/{userId}/buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_buckets_user_response import ListOrganizationBucketsUserResponse

OPERATION = Operation("listOrganizationBucketsUser", "GET", "/api/users/{userId}/buckets", idempotent=True)


def build(
    user_id: int,
) -> Request[ListOrganizationBucketsUserResponse]:
    """The request of ``user.list_organization_buckets_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/buckets",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_buckets_user_response as _list_organization_buckets_user_response

    return _list_organization_buckets_user_response.read
