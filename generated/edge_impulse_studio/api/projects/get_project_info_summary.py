# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectInfoSummary``: GET /api/{projectId}/public-info."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.project_info_summary_response import ProjectInfoSummaryResponse

OPERATION = Operation("getProjectInfoSummary", "GET", "/api/{projectId}/public-info", idempotent=True)


def build(
    project_id: int,
) -> Request[ProjectInfoSummaryResponse]:
    """The request of ``projects.get_project_info_summary``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/public-info",
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_info_summary_response as _project_info_summary_response

    return _project_info_summary_response.read
