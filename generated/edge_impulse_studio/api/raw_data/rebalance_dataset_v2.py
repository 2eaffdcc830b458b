# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``rebalanceDatasetV2``: POST /api/{projectId}/v2/rebalance."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("rebalanceDatasetV2", "POST", "/api/{projectId}/v2/rebalance", job="id")


def build(
    project_id: int,
) -> Request[StartJobResponse | GenericApiResponse]:
    """The request of ``raw_data.rebalance_dataset_v2``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/v2/rebalance",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_start_job_response.read, _generic_api_response.read))
