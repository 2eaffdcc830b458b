# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleMetadata``: GET /api/{projectId}/raw-data/metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_sample_metadata_response import GetSampleMetadataResponse
    from ...models.raw_data_filter_category import RawDataFilterCategory

OPERATION = Operation("getSampleMetadata", "GET", "/api/{projectId}/raw-data/metadata", idempotent=True)


def build(
    project_id: int,
    *,
    category: RawDataFilterCategory | str,
) -> Request[GetSampleMetadataResponse]:
    """The request of ``raw_data.get_sample_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/metadata",
        query=[
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_metadata_response as _get_sample_metadata_response

    return _get_sample_metadata_response.read
