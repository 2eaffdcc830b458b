# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDiversityData``: GET /api/{projectId}/raw-data/data-quality/diversity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_diversity_data_response import GetDiversityDataResponse

OPERATION = Operation("getDiversityData", "GET", "/api/{projectId}/raw-data/data-quality/diversity", idempotent=True)


def build(
    project_id: int,
) -> Request[GetDiversityDataResponse]:
    """The request of ``raw_data.get_diversity_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/data-quality/diversity",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_diversity_data_response as _get_diversity_data_response

    return _get_diversity_data_response.read
