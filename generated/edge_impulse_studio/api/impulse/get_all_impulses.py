# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllImpulses``: GET /api/{projectId}/impulses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_all_impulses_response import GetAllImpulsesResponse

OPERATION = Operation("getAllImpulses", "GET", "/api/{projectId}/impulses", idempotent=True)


def build(
    project_id: int,
) -> Request[GetAllImpulsesResponse]:
    """The request of ``impulse.get_all_impulses``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulses",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_all_impulses_response as _get_all_impulses_response

    return _get_all_impulses_response.read
