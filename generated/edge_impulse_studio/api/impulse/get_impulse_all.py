# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getImpulseAll``: GET /api/{projectId}/impulse/all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_impulse_response import GetImpulseResponse

OPERATION = Operation("getImpulseAll", "GET", "/api/{projectId}/impulse/all", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetImpulseResponse]:
    """The request of ``impulse.get_impulse_all``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/all",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_impulse_response as _get_impulse_response

    return _get_impulse_response.read
