# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDevelopmentBoards``: GET /api/{projectId}/development-boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.development_boards_response import DevelopmentBoardsResponse

OPERATION = Operation("listDevelopmentBoards", "GET", "/api/{projectId}/development-boards", idempotent=True)


def build(
    project_id: int,
) -> Request[DevelopmentBoardsResponse]:
    """The request of ``projects.list_development_boards``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/development-boards",
        read=_read,
    )


def _read() -> Reader:
    from ...models import development_boards_response as _development_boards_response

    return _development_boards_response.read
