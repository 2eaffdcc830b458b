# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateImpulse``: POST /api/{projectId}/impulse/update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_impulse_request import UpdateImpulseRequest

OPERATION = Operation("updateImpulse", "POST", "/api/{projectId}/impulse/update")


def build(
    project_id: int,
    *,
    body: UpdateImpulseRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GenericApiResponse]:
    """The request of ``impulse.update_impulse``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/update",
        query=[
            ("impulseId", impulse_id),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
