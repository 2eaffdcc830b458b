# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getClassifyJobResult``: GET /api/{projectId}/classify/all/result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.classify_job_response import ClassifyJobResponse
    from ...models.keras_model_variant_enum import KerasModelVariantEnum

OPERATION = Operation("getClassifyJobResult", "GET", "/api/{projectId}/classify/all/result", idempotent=True)


def build(
    project_id: int,
    *,
    feature_explorer_only: bool | None | Unset = UNSET,
    variant: KerasModelVariantEnum | str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
) -> Request[ClassifyJobResponse]:
    """The request of ``classify.get_classify_job_result``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/all/result",
        query=[
            ("featureExplorerOnly", feature_explorer_only),
            ("variant", variant),
            ("impulseId", impulse_id),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_job_response as _classify_job_response

    return _classify_job_response.read
