# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listProjectApiKeys``: GET /api/{projectId}/apikeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_api_keys_response import ListApiKeysResponse

OPERATION = Operation("listProjectApiKeys", "GET", "/api/{projectId}/apikeys", idempotent=True)


def build(
    project_id: int,
) -> Request[ListApiKeysResponse]:
    """The request of ``projects.list_project_api_keys``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/apikeys",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_api_keys_response as _list_api_keys_response

    return _list_api_keys_response.read
