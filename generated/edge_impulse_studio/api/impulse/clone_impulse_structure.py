# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``cloneImpulseStructure``: POST /api/{projectId}/impulse/{impulseId}/clone/structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.clone_impulse_request import CloneImpulseRequest
    from ...models.create_impulse_response import CreateImpulseResponse

OPERATION = Operation("cloneImpulseStructure", "POST", "/api/{projectId}/impulse/{impulseId}/clone/structure")


def build(
    project_id: int,
    impulse_id: int,
    *,
    body: CloneImpulseRequest,
) -> Request[CreateImpulseResponse]:
    """The request of ``impulse.clone_impulse_structure``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/{_segment(impulse_id, 'impulse_id')}/clone/structure",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_impulse_response as _create_impulse_response

    return _create_impulse_response.read
