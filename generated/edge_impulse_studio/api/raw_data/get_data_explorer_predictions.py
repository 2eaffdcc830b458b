# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDataExplorerPredictions``: GET /api/{projectId}/raw-data/data-explorer/predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.data_explorer_predictions_response import DataExplorerPredictionsResponse

OPERATION = Operation(
    "getDataExplorerPredictions", "GET", "/api/{projectId}/raw-data/data-explorer/predictions", idempotent=True
)


def build(
    project_id: int,
) -> Request[DataExplorerPredictionsResponse]:
    """The request of ``raw_data.get_data_explorer_predictions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/data-explorer/predictions",
        read=_read,
    )


def _read() -> Reader:
    from ...models import data_explorer_predictions_response as _data_explorer_predictions_response

    return _data_explorer_predictions_response.read
