# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDataExplorerFeatures``: GET /api/{projectId}/raw-data/data-explorer/features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_data_explorer_features_response import GetDataExplorerFeaturesResponse

OPERATION = Operation(
    "getDataExplorerFeatures", "GET", "/api/{projectId}/raw-data/data-explorer/features", idempotent=True
)


def build(
    project_id: int,
) -> Request[GetDataExplorerFeaturesResponse]:
    """The request of ``raw_data.get_data_explorer_features``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/data-explorer/features",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_data_explorer_features_response as _get_data_explorer_features_response

    return _get_data_explorer_features_response.read
