# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectTrainingDataSummary``: GET /api/{projectId}/data-summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_training_data_summary_response import ProjectTrainingDataSummaryResponse

OPERATION = Operation("getProjectTrainingDataSummary", "GET", "/api/{projectId}/data-summary", idempotent=True)


def build(
    project_id: int,
    *,
    include_disabled: bool | None | Unset = UNSET,
    include_not_processed: bool | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
    truncate_labels: bool | None | Unset = UNSET,
) -> Request[ProjectTrainingDataSummaryResponse]:
    """The request of ``projects.get_project_training_data_summary``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/data-summary",
        query=[
            ("includeDisabled", include_disabled),
            ("includeNotProcessed", include_not_processed),
            ("datasetVersionId", dataset_version_id),
            ("truncateLabels", truncate_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_training_data_summary_response as _project_training_data_summary_response

    return _project_training_data_summary_response.read
