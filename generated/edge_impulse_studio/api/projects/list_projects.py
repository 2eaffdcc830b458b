# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listProjects``: GET /api/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_projects_response import ListProjectsResponse

OPERATION = Operation("listProjects", "GET", "/api/projects", idempotent=True)


def build() -> Request[ListProjectsResponse]:
    """The request of ``projects.list_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/projects",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_projects_response as _list_projects_response

    return _list_projects_response.read
