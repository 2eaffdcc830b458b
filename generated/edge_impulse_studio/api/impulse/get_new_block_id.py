# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getNewBlockId``: POST /api/{projectId}/impulse/get-new-block-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_new_block_id_response import GetNewBlockIdResponse

OPERATION = Operation("getNewBlockId", "POST", "/api/{projectId}/impulse/get-new-block-id")


def build(
    project_id: int,
) -> Request[GetNewBlockIdResponse]:
    """The request of ``impulse.get_new_block_id``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/get-new-block-id",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_new_block_id_response as _get_new_block_id_response

    return _get_new_block_id_response.read
