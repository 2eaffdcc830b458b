# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifySampleV2``: POST /api/{projectId}/classify/v2/{sampleId}."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, union
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.classify_sample_response import ClassifySampleResponse
    from ...models.keras_model_variant_enum import KerasModelVariantEnum
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("classifySampleV2", "POST", "/api/{projectId}/classify/v2/{sampleId}", job="id")


def build(
    project_id: int,
    sample_id: int,
    *,
    include_debug_info: bool | None | Unset = UNSET,
    variant: KerasModelVariantEnum | str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
) -> Request[ClassifySampleResponse | StartJobResponse]:
    """The request of ``classify.classify_sample_v2``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/v2/{_segment(sample_id, 'sample_id')}",
        query=[
            ("includeDebugInfo", include_debug_info),
            ("variant", variant),
            ("impulseId", impulse_id),
            ("truncateStructuredLabels", truncate_structured_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_sample_response as _classify_sample_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_classify_sample_response.read, _start_job_response.read))
