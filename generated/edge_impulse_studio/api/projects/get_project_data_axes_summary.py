# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectDataAxesSummary``: GET /api/{projectId}/data-axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_data_axes_summary_response import ProjectDataAxesSummaryResponse

OPERATION = Operation("getProjectDataAxesSummary", "GET", "/api/{projectId}/data-axes", idempotent=True)


def build(
    project_id: int,
    *,
    include_disabled: bool | None | Unset = UNSET,
    include_not_processed: bool | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[ProjectDataAxesSummaryResponse]:
    """The request of ``projects.get_project_data_axes_summary``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/data-axes",
        query=[
            ("includeDisabled", include_disabled),
            ("includeNotProcessed", include_not_processed),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_data_axes_summary_response as _project_data_axes_summary_response

    return _project_data_axes_summary_response.read
