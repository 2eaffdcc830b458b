# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``countSamples``: GET /api/{projectId}/raw-data/count."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.count_samples_data_type import CountSamplesDataType
    from ...models.count_samples_include_disabled import CountSamplesIncludeDisabled
    from ...models.count_samples_response import CountSamplesResponse
    from ...models.count_samples_signature_validity import CountSamplesSignatureValidity
    from ...models.raw_data_filter_category import RawDataFilterCategory

OPERATION = Operation("countSamples", "GET", "/api/{projectId}/raw-data/count", idempotent=True)


def build(
    project_id: int,
    *,
    category: RawDataFilterCategory | str,
    labels: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    max_length: int | None | Unset = UNSET,
    min_length: int | None | Unset = UNSET,
    min_frequency: float | None | Unset = UNSET,
    max_frequency: float | None | Unset = UNSET,
    signature_validity: CountSamplesSignatureValidity | str | None | Unset = UNSET,
    include_disabled: CountSamplesIncludeDisabled | str | None | Unset = UNSET,
    min_label: float | None | Unset = UNSET,
    max_label: float | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    data_type: CountSamplesDataType | str | None | Unset = UNSET,
    min_id: int | None | Unset = UNSET,
    max_id: int | None | Unset = UNSET,
    metadata: str | None | Unset = UNSET,
    min_date: datetime.datetime | None | Unset = UNSET,
    max_date: datetime.datetime | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[CountSamplesResponse]:
    """The request of ``raw_data.count_samples``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/count",
        query=[
            ("category", category),
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
    from ...models import count_samples_response as _count_samples_response

    return _count_samples_response.read
