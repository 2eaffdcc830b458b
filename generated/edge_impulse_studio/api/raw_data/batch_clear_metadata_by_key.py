# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``batchClearMetadataByKey``: POST /api/{projectId}/raw-data/batch/clear-metadata-by-key."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.batch_clear_metadata_by_key_data_type import BatchClearMetadataByKeyDataType
    from ...models.batch_clear_metadata_by_key_include_disabled import BatchClearMetadataByKeyIncludeDisabled
    from ...models.batch_clear_metadata_by_key_request import BatchClearMetadataByKeyRequest
    from ...models.batch_clear_metadata_by_key_signature_validity import BatchClearMetadataByKeySignatureValidity
    from ...models.generic_api_response import GenericApiResponse
    from ...models.raw_data_filter_category import RawDataFilterCategory
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "batchClearMetadataByKey", "POST", "/api/{projectId}/raw-data/batch/clear-metadata-by-key", job="id"
)


def build(
    project_id: int,
    *,
    body: BatchClearMetadataByKeyRequest,
    category: RawDataFilterCategory | str,
    labels: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    max_length: int | None | Unset = UNSET,
    min_length: int | None | Unset = UNSET,
    min_frequency: float | None | Unset = UNSET,
    max_frequency: float | None | Unset = UNSET,
    signature_validity: BatchClearMetadataByKeySignatureValidity | str | None | Unset = UNSET,
    include_disabled: BatchClearMetadataByKeyIncludeDisabled | str | None | Unset = UNSET,
    ids: str | None | Unset = UNSET,
    exclude_ids: str | None | Unset = UNSET,
    min_label: float | None | Unset = UNSET,
    max_label: float | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    data_type: BatchClearMetadataByKeyDataType | str | None | Unset = UNSET,
    min_id: int | None | Unset = UNSET,
    max_id: int | None | Unset = UNSET,
    metadata: str | None | Unset = UNSET,
    min_date: datetime.datetime | None | Unset = UNSET,
    max_date: datetime.datetime | None | Unset = UNSET,
) -> Request[StartJobResponse | GenericApiResponse]:
    """The request of ``raw_data.batch_clear_metadata_by_key``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/batch/clear-metadata-by-key",
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
            ("ids", ids),
            ("excludeIds", exclude_ids),
            ("minLabel", min_label),
            ("maxLabel", max_label),
            ("search", search),
            ("dataType", data_type),
            ("minId", min_id),
            ("maxId", max_id),
            ("metadata", metadata),
            ("minDate", min_date),
            ("maxDate", max_date),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_start_job_response.read, _generic_api_response.read))
