# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifySampleByLearnBlockV2``: POST /api/{projectId}/classify/anomaly-gmm/v2/{blockId}/{sampleId}."""

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

OPERATION = Operation(
    "classifySampleByLearnBlockV2", "POST", "/api/{projectId}/classify/anomaly-gmm/v2/{blockId}/{sampleId}", job="id"
)


def build(
    project_id: int,
    block_id: int,
    sample_id: int,
    *,
    variant: KerasModelVariantEnum | str | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
) -> Request[ClassifySampleResponse | StartJobResponse]:
    """The request of ``classify.classify_sample_by_learn_block_v2``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/anomaly-gmm/v2/{_segment(block_id, 'block_id')}/{_segment(sample_id, 'sample_id')}",
        query=[
            ("variant", variant),
            ("truncateStructuredLabels", truncate_structured_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_sample_response as _classify_sample_response
    from ...models import start_job_response as _start_job_response

    return partial(union, (_classify_sample_response.read, _start_job_response.read))
