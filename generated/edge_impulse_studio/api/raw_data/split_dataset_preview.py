# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``splitDatasetPreview``: POST /api/{projectId}/split-preview."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dataset_split_options import DatasetSplitOptions
    from ...models.dataset_split_preview_response import DatasetSplitPreviewResponse
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("splitDatasetPreview", "POST", "/api/{projectId}/split-preview", job="id")


def build(
    project_id: int,
    *,
    body: DatasetSplitOptions,
) -> Request[DatasetSplitPreviewResponse | StartJobResponse]:
    """The request of ``raw_data.split_dataset_preview``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/split-preview",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import dataset_split_preview_response as _dataset_split_preview_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_dataset_split_preview_response.read, _start_job_response.read))
