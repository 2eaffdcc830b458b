# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listSamples``: GET /api/{projectId}/raw-data."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_samples_data_type import ListSamplesDataType
    from ...models.list_samples_include_disabled import ListSamplesIncludeDisabled
    from ...models.list_samples_response import ListSamplesResponse
    from ...models.list_samples_signature_validity import ListSamplesSignatureValidity
    from ...models.list_samples_sort_by import ListSamplesSortBy
    from ...models.raw_data_filter_category import RawDataFilterCategory

OPERATION = Operation("listSamples", "GET", "/api/{projectId}/raw-data", idempotent=True)


def build(
    project_id: int,
    *,
    category: RawDataFilterCategory | str,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    exclude_sensors: bool | None | Unset = UNSET,
    labels: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    max_length: int | None | Unset = UNSET,
    min_length: int | None | Unset = UNSET,
    min_frequency: float | None | Unset = UNSET,
    max_frequency: float | None | Unset = UNSET,
    signature_validity: ListSamplesSignatureValidity | str | None | Unset = UNSET,
    include_disabled: ListSamplesIncludeDisabled | str | None | Unset = UNSET,
    min_label: float | None | Unset = UNSET,
    max_label: float | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    proposed_actions_job_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    sort_by: ListSamplesSortBy | str | None | Unset = UNSET,
    data_type: ListSamplesDataType | str | None | Unset = UNSET,
    min_id: int | None | Unset = UNSET,
    max_id: int | None | Unset = UNSET,
    metadata: str | None | Unset = UNSET,
    min_date: datetime.datetime | None | Unset = UNSET,
    max_date: datetime.datetime | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[ListSamplesResponse]:
    """The request of ``raw_data.list_samples``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data",
        query=[
            ("category", category),
            ("limit", limit),
            ("offset", offset),
            ("excludeSensors", exclude_sensors),
            ("labels", labels),
            ("filename", filename),
            ("maxLength", max_length),
            ("minLength", min_length),
            ("minFrequency", min_frequency),
            ("maxFrequency", max_frequency),
            ("signatureValidity", signature_validity),
            ("includeDisabled", include_disabled),
            ("minLabel", min_label),
            ("maxLabel", max_label),
            ("search", search),
            ("proposedActionsJobId", proposed_actions_job_id),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("sortBy", sort_by),
            ("dataType", data_type),
            ("minId", min_id),
            ("maxId", max_id),
            ("metadata", metadata),
            ("minDate", min_date),
            ("maxDate", max_date),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_samples_response as _list_samples_response

    return _list_samples_response.read
