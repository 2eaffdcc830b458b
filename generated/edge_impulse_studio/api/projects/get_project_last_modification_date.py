# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectLastModificationDate``: GET /api/{projectId}/last-modification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.last_modification_date_response import LastModificationDateResponse

OPERATION = Operation("getProjectLastModificationDate", "GET", "/api/{projectId}/last-modification", idempotent=True)


def build(
    project_id: int,
) -> Request[LastModificationDateResponse]:
    """The request of ``projects.get_project_last_modification_date``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/last-modification",
        read=_read,
    )


def _read() -> Reader:
    from ...models import last_modification_date_response as _last_modification_date_response

    return _last_modification_date_response.read
