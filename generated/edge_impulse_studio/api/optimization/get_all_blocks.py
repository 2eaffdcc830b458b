# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllBlocks``: GET /api/{projectId}/optimize/all-blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.all_blocks_response import AllBlocksResponse

OPERATION = Operation("getAllBlocks", "GET", "/api/{projectId}/optimize/all-blocks", idempotent=True)


def build(
    project_id: int,
) -> Request[AllBlocksResponse]:
    """The request of ``optimization.get_all_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/all-blocks",
        read=_read,
    )


def _read() -> Reader:
    from ...models import all_blocks_response as _all_blocks_response

    return _all_blocks_response.read
