# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``splitDataset``: POST /api/{projectId}/split."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dataset_split_options import DatasetSplitOptions
    from ...models.generic_api_response import GenericApiResponse
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("splitDataset", "POST", "/api/{projectId}/split", job="id")


def build(
    project_id: int,
    *,
    body: DatasetSplitOptions,
) -> Request[StartJobResponse | GenericApiResponse]:
    """The request of ``raw_data.split_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/split",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_start_job_response.read, _generic_api_response.read))
