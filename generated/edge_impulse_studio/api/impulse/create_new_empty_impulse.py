# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createNewEmptyImpulse``: POST /api/{projectId}/impulse/new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_new_empty_impulse_request import CreateNewEmptyImpulseRequest
    from ...models.create_new_empty_impulse_response import CreateNewEmptyImpulseResponse

OPERATION = Operation("createNewEmptyImpulse", "POST", "/api/{projectId}/impulse/new")


def build(
    project_id: int,
    *,
    body: CreateNewEmptyImpulseRequest | Unset = UNSET,
) -> Request[CreateNewEmptyImpulseResponse]:
    """The request of ``impulse.create_new_empty_impulse``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/new",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_new_empty_impulse_response as _create_new_empty_impulse_response

    return _create_new_empty_impulse_response.read
