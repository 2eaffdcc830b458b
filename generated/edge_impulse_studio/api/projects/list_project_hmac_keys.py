# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listProjectHmacKeys``: GET /api/{projectId}/hmackeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_hmac_keys_response import ListHmacKeysResponse

OPERATION = Operation("listProjectHmacKeys", "GET", "/api/{projectId}/hmackeys", idempotent=True)


def build(
    project_id: int,
) -> Request[ListHmacKeysResponse]:
    """The request of ``projects.list_project_hmac_keys``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/hmackeys",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_hmac_keys_response as _list_hmac_keys_response

    return _list_hmac_keys_response.read
