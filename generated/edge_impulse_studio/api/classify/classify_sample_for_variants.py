# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifySampleForVariants``: POST /api/{projectId}/classify/v2/{sampleId}/variants."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.classify_sample_response_multiple_variants import ClassifySampleResponseMultipleVariants
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("classifySampleForVariants", "POST", "/api/{projectId}/classify/v2/{sampleId}/variants", job="id")


def build(
    project_id: int,
    sample_id: int,
    *,
    variants: str,
    include_debug_info: bool | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
) -> Request[ClassifySampleResponseMultipleVariants | StartJobResponse]:
    """The request of ``classify.classify_sample_for_variants``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/v2/{_segment(sample_id, 'sample_id')}/variants",
        query=[
            ("includeDebugInfo", include_debug_info),
            ("variants", variants),
            ("impulseId", impulse_id),
            ("truncateStructuredLabels", truncate_structured_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_sample_response_multiple_variants as _classify_sample_response_multiple_variants
    from ...models import start_job_response as _start_job_response

    return partial(union, (_classify_sample_response_multiple_variants.read, _start_job_response.read))
