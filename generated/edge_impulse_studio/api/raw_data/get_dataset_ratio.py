# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDatasetRatio``: GET /api/{projectId}/raw-data/ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_dataset_ratio_response import GetDatasetRatioResponse

OPERATION = Operation("getDatasetRatio", "GET", "/api/{projectId}/raw-data/ratio", idempotent=True)


def build(
    project_id: int,
) -> Request[GetDatasetRatioResponse]:
    """The request of ``raw_data.get_dataset_ratio``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/ratio",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_dataset_ratio_response as _get_dataset_ratio_response

    return _get_dataset_ratio_response.read
