# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDevkeys``: GET /api/{projectId}/devkeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.development_keys_response import DevelopmentKeysResponse

OPERATION = Operation("listDevkeys", "GET", "/api/{projectId}/devkeys", idempotent=True)


def build(
    project_id: int,
) -> Request[DevelopmentKeysResponse]:
    """The request of ``projects.list_devkeys``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/devkeys",
        read=_read,
    )


def _read() -> Reader:
    from ...models import development_keys_response as _development_keys_response

    return _development_keys_response.read
