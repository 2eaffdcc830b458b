# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createImpulse``: POST /api/{projectId}/impulse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_impulse_request import CreateImpulseRequest
    from ...models.create_impulse_response import CreateImpulseResponse

OPERATION = Operation("createImpulse", "POST", "/api/{projectId}/impulse")


def build(
    project_id: int,
    *,
    body: CreateImpulseRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[CreateImpulseResponse]:
    """The request of ``impulse.create_impulse``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse",
        query=[
            ("impulseId", impulse_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_impulse_response as _create_impulse_response

    return _create_impulse_response.read
