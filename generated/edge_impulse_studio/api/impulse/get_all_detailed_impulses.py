# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllDetailedImpulses``: GET /api/{projectId}/impulses-detailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_all_detailed_impulses_response import GetAllDetailedImpulsesResponse

OPERATION = Operation("getAllDetailedImpulses", "GET", "/api/{projectId}/impulses-detailed", idempotent=True)


def build(
    project_id: int,
) -> Request[GetAllDetailedImpulsesResponse]:
    """The request of ``impulse.get_all_detailed_impulses``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulses-detailed",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_all_detailed_impulses_response as _get_all_detailed_impulses_response

    return _get_all_detailed_impulses_response.read
