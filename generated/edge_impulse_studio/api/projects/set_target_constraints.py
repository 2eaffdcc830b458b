# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setTargetConstraints``: POST /api/{projectId}/target-constraints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.target_constraints import TargetConstraints

OPERATION = Operation("setTargetConstraints", "POST", "/api/{projectId}/target-constraints")


def build(
    project_id: int,
    *,
    body: TargetConstraints,
) -> Request[GenericApiResponse]:
    """The request of ``projects.set_target_constraints``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/target-constraints",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
