# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteAllSamplesByCategory``: POST /api/{projectId}/raw-data/delete-all/{category}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.raw_data_category import RawDataCategory

OPERATION = Operation("deleteAllSamplesByCategory", "POST", "/api/{projectId}/raw-data/delete-all/{category}")


def build(
    project_id: int,
    category: RawDataCategory | str,
) -> Request[GenericApiResponse]:
    """The request of ``raw_data.delete_all_samples_by_category``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/delete-all/{_segment(category, 'category')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
