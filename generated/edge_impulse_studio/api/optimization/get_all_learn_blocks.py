# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllLearnBlocks``: GET /api/{projectId}/optimize/all-learn-blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.all_learn_blocks_response import AllLearnBlocksResponse

OPERATION = Operation("getAllLearnBlocks", "GET", "/api/{projectId}/optimize/all-learn-blocks", idempotent=True)


def build(
    project_id: int,
) -> Request[AllLearnBlocksResponse]:
    """The request of ``optimization.get_all_learn_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/all-learn-blocks",
        read=_read,
    )


def _read() -> Reader:
    from ...models import all_learn_blocks_response as _all_learn_blocks_response

    return _all_learn_blocks_response.read
