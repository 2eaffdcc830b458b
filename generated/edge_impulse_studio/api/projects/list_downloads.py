# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDownloads``: GET /api/{projectId}/downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_downloads_response import ProjectDownloadsResponse

OPERATION = Operation("listDownloads", "GET", "/api/{projectId}/downloads", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[ProjectDownloadsResponse]:
    """The request of ``projects.list_downloads``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/downloads",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_downloads_response as _project_downloads_response

    return _project_downloads_response.read
