# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationBucketsCurrentUser``: GET /api/users/buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_organization_buckets_user_response import ListOrganizationBucketsUserResponse

OPERATION = Operation("listOrganizationBucketsCurrentUser", "GET", "/api/users/buckets", idempotent=True)


def build() -> Request[ListOrganizationBucketsUserResponse]:
    """The request of ``user.list_organization_buckets_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/users/buckets",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_buckets_user_response as _list_organization_buckets_user_response

    return _list_organization_buckets_user_response.read
