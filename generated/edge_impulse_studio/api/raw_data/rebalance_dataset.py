# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``rebalanceDataset``: POST /api/{projectId}/rebalance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.rebalance_dataset_response import RebalanceDatasetResponse

OPERATION = Operation("rebalanceDataset", "POST", "/api/{projectId}/rebalance")


def build(
    project_id: int,
) -> Request[RebalanceDatasetResponse]:
    """The request of ``raw_data.rebalance_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/rebalance",
        read=_read,
    )


def _read() -> Reader:
    from ...models import rebalance_dataset_response as _rebalance_dataset_response

    return _rebalance_dataset_response.read
