# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``hasDataExplorerFeatures``: GET /api/{projectId}/raw-data/data-explorer/has-features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.has_data_explorer_features_response import HasDataExplorerFeaturesResponse

OPERATION = Operation(
    "hasDataExplorerFeatures", "GET", "/api/{projectId}/raw-data/data-explorer/has-features", idempotent=True
)


def build(
    project_id: int,
) -> Request[HasDataExplorerFeaturesResponse]:
    """The request of ``raw_data.has_data_explorer_features``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/data-explorer/has-features",
        read=_read,
    )


def _read() -> Reader:
    from ...models import has_data_explorer_features_response as _has_data_explorer_features_response

    return _has_data_explorer_features_response.read
