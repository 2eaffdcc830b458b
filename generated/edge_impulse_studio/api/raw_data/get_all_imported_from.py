# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllImportedFrom``: GET /api/{projectId}/raw-data/imported-from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_all_imported_from_response import GetAllImportedFromResponse

OPERATION = Operation("getAllImportedFrom", "GET", "/api/{projectId}/raw-data/imported-from", idempotent=True)


def build(
    project_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[GetAllImportedFromResponse]:
    """The request of ``raw_data.get_all_imported_from``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/imported-from",
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_all_imported_from_response as _get_all_imported_from_response

    return _get_all_imported_from_response.read
