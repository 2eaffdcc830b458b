# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSpace``: GET /api/{projectId}/optimize/space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.optimize_space_response import OptimizeSpaceResponse

OPERATION = Operation("getSpace", "GET", "/api/{projectId}/optimize/space", idempotent=True)


def build(
    project_id: int,
) -> Request[OptimizeSpaceResponse]:
    """The request of ``optimization.get_space``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/space",
        read=_read,
    )


def _read() -> Reader:
    from ...models import optimize_space_response as _optimize_space_response

    return _optimize_space_response.read
