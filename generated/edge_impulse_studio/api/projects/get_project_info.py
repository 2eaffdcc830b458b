# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectInfo``: GET /api/{projectId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_info_response import ProjectInfoResponse

OPERATION = Operation("getProjectInfo", "GET", "/api/{projectId}", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
    truncate_labels: bool | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[ProjectInfoResponse]:
    """The request of ``projects.get_project_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}",
        query=[
            ("impulseId", impulse_id),
            ("truncateLabels", truncate_labels),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_info_response as _project_info_response

    return _project_info_response.read
