# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listPublicProjectTypes``: GET /api/projects/types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_public_project_types_response import ListPublicProjectTypesResponse

OPERATION = Operation("listPublicProjectTypes", "GET", "/api/projects/types", auth=False, idempotent=True)


def build() -> Request[ListPublicProjectTypesResponse]:
    """The request of ``projects.list_public_project_types``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/projects/types",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_public_project_types_response as _list_public_project_types_response

    return _list_public_project_types_response.read
