# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getClassifyJobResultPage``: GET /api/{projectId}/classify/all/result/page."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.classify_job_response_page import ClassifyJobResponsePage
    from ...models.get_classify_job_result_page_data_type import GetClassifyJobResultPageDataType
    from ...models.get_classify_job_result_page_signature_validity import GetClassifyJobResultPageSignatureValidity
    from ...models.keras_model_variant_enum import KerasModelVariantEnum

OPERATION = Operation("getClassifyJobResultPage", "GET", "/api/{projectId}/classify/all/result/page", idempotent=True)


def build(
    project_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    variant: KerasModelVariantEnum | str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    labels: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    max_length: int | None | Unset = UNSET,
    min_length: int | None | Unset = UNSET,
    min_frequency: float | None | Unset = UNSET,
    max_frequency: float | None | Unset = UNSET,
    signature_validity: GetClassifyJobResultPageSignatureValidity | str | None | Unset = UNSET,
    min_label: float | None | Unset = UNSET,
    max_label: float | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    data_type: GetClassifyJobResultPageDataType | str | None | Unset = UNSET,
    min_id: int | None | Unset = UNSET,
    max_id: int | None | Unset = UNSET,
    metadata: str | None | Unset = UNSET,
    min_date: datetime.datetime | None | Unset = UNSET,
    max_date: datetime.datetime | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
) -> Request[ClassifyJobResponsePage]:
    """The request of ``classify.get_classify_job_result_page``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/all/result/page",
        query=[
            ("limit", limit),
            ("offset", offset),
            ("variant", variant),
            ("impulseId", impulse_id),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("labels", labels),
            ("filename", filename),
            ("maxLength", max_length),
            ("minLength", min_length),
            ("minFrequency", min_frequency),
            ("maxFrequency", max_frequency),
            ("signatureValidity", signature_validity),
            ("minLabel", min_label),
            ("maxLabel", max_label),
            ("search", search),
            ("dataType", data_type),
            ("minId", min_id),
            ("maxId", max_id),
            ("metadata", metadata),
            ("minDate", min_date),
            ("maxDate", max_date),
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_job_response_page as _classify_job_response_page

    return _classify_job_response_page.read
