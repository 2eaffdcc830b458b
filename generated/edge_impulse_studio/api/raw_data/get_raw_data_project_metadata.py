# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getRawDataProjectMetadata``: GET /api/{projectId}/raw-data/project-metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_raw_data_project_metadata_include_disabled import GetRawDataProjectMetadataIncludeDisabled
    from ...models.get_raw_data_project_metadata_response import GetRawDataProjectMetadataResponse

OPERATION = Operation("getRawDataProjectMetadata", "GET", "/api/{projectId}/raw-data/project-metadata", idempotent=True)


def build(
    project_id: int,
    *,
    dataset_version_id: int | None | Unset = UNSET,
    truncate_labels: bool | None | Unset = UNSET,
    include_disabled: GetRawDataProjectMetadataIncludeDisabled | str | None | Unset = UNSET,
) -> Request[GetRawDataProjectMetadataResponse]:
    """The request of ``raw_data.get_raw_data_project_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/project-metadata",
        query=[
            ("datasetVersionId", dataset_version_id),
            ("truncateLabels", truncate_labels),
            ("includeDisabled", include_disabled),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_raw_data_project_metadata_response as _get_raw_data_project_metadata_response

    return _get_raw_data_project_metadata_response.read
