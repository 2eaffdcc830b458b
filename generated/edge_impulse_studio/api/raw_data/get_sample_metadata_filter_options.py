# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleMetadataFilterOptions``: GET /api/{projectId}/raw-data/metadata-filter-options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_sample_metadata_filter_options_response import GetSampleMetadataFilterOptionsResponse
    from ...models.raw_data_filter_category import RawDataFilterCategory

OPERATION = Operation(
    "getSampleMetadataFilterOptions", "GET", "/api/{projectId}/raw-data/metadata-filter-options", idempotent=True
)


def build(
    project_id: int,
    *,
    category: RawDataFilterCategory | str,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[GetSampleMetadataFilterOptionsResponse]:
    """The request of ``raw_data.get_sample_metadata_filter_options``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/metadata-filter-options",
        query=[
            ("category", category),
            ("limit", limit),
            ("offset", offset),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_metadata_filter_options_response as _get_sample_metadata_filter_options_response

    return _get_sample_metadata_filter_options_response.read
