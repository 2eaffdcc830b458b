# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listPublicVersions``: GET /api/{projectId}/versions/public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_public_versions_response import ListPublicVersionsResponse

OPERATION = Operation("listPublicVersions", "GET", "/api/{projectId}/versions/public", auth=False, idempotent=True)


def build(
    project_id: int,
) -> Request[ListPublicVersionsResponse]:
    """The request of ``projects.list_public_versions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/versions/public",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_public_versions_response as _list_public_versions_response

    return _list_public_versions_response.read
