# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getTargetConstraints``: GET /api/{projectId}/target-constraints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_target_constraints_response import GetTargetConstraintsResponse

OPERATION = Operation("getTargetConstraints", "GET", "/api/{projectId}/target-constraints", idempotent=True)


def build(
    project_id: int,
) -> Request[GetTargetConstraintsResponse]:
    """The request of ``projects.get_target_constraints``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/target-constraints",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_target_constraints_response as _get_target_constraints_response

    return _get_target_constraints_response.read
