# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listPublicProjects``: GET /api/projects/public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_public_projects_response import ListPublicProjectsResponse

OPERATION = Operation("listPublicProjects", "GET", "/api/projects/public", auth=False, idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    project: str | None | Unset = UNSET,
    project_types: str | None | Unset = UNSET,
    sort: str | None | Unset = UNSET,
) -> Request[ListPublicProjectsResponse]:
    """The request of ``projects.list_public_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/projects/public",
        query=[
            ("limit", limit),
            ("offset", offset),
            ("project", project),
            ("projectTypes", project_types),
            ("sort", sort),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_public_projects_response as _list_public_projects_response

    return _list_public_projects_response.read
