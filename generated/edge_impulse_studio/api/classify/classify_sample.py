# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifySample``: GET /api/{projectId}/classify/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.classify_sample_response import ClassifySampleResponse

OPERATION = Operation("classifySample", "GET", "/api/{projectId}/classify/{sampleId}", idempotent=True)


def build(
    project_id: int,
    sample_id: int,
    *,
    include_debug_info: bool | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
) -> Request[ClassifySampleResponse]:
    """The request of ``classify.classify_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/{_segment(sample_id, 'sample_id')}",
        query=[
            ("includeDebugInfo", include_debug_info),
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import classify_sample_response as _classify_sample_response

    return _classify_sample_response.read
