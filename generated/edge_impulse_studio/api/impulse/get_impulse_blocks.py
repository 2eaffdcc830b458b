# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getImpulseBlocks``: GET /api/{projectId}/impulse/blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_impulse_blocks_response import GetImpulseBlocksResponse

OPERATION = Operation("getImpulseBlocks", "GET", "/api/{projectId}/impulse/blocks", idempotent=True)


def build(
    project_id: int,
) -> Request[GetImpulseBlocksResponse]:
    """The request of ``impulse.get_impulse_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/blocks",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_impulse_blocks_response as _get_impulse_blocks_response

    return _get_impulse_blocks_response.read
