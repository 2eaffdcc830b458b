# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listVersions``: GET /api/{projectId}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_versions_response import ListVersionsResponse

OPERATION = Operation("listVersions", "GET", "/api/{projectId}/versions", idempotent=True)


def build(
    project_id: int,
) -> Request[ListVersionsResponse]:
    """The request of ``projects.list_versions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/versions",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_versions_response as _list_versions_response

    return _list_versions_response.read
