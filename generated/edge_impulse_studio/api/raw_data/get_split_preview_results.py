# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSplitPreviewResults``: GET /api/{projectId}/get-split-preview-results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dataset_split_preview_response import DatasetSplitPreviewResponse

OPERATION = Operation("getSplitPreviewResults", "GET", "/api/{projectId}/get-split-preview-results", idempotent=True)


def build(
    project_id: int,
) -> Request[DatasetSplitPreviewResponse]:
    """The request of ``raw_data.get_split_preview_results``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/get-split-preview-results",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dataset_split_preview_response as _dataset_split_preview_response

    return _dataset_split_preview_response.read
