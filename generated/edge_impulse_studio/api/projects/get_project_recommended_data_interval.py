# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProjectRecommendedDataInterval``: GET /api/{projectId}/data-interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.project_data_interval_response import ProjectDataIntervalResponse

OPERATION = Operation("getProjectRecommendedDataInterval", "GET", "/api/{projectId}/data-interval", idempotent=True)


def build(
    project_id: int,
    *,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[ProjectDataIntervalResponse]:
    """The request of ``projects.get_project_recommended_data_interval``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/data-interval",
        query=[
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import project_data_interval_response as _project_data_interval_response

    return _project_data_interval_response.read
