# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSampleWindowFromCache``: GET /api/{projectId}/classify/v2/{sampleId}/raw-data/{windowIndex}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_sample_dsp_response import GetSampleDspResponse

OPERATION = Operation(
    "getSampleWindowFromCache", "GET", "/api/{projectId}/classify/v2/{sampleId}/raw-data/{windowIndex}", idempotent=True
)


def build(
    project_id: int,
    sample_id: int,
    window_index: int,
    *,
    datastream_index: int | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
) -> Request[GetSampleDspResponse]:
    """The request of ``classify.get_sample_window_from_cache``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/v2/{_segment(sample_id, 'sample_id')}/raw-data/{_segment(window_index, 'window_index')}",
        query=[
            ("datastreamIndex", datastream_index),
            ("impulseId", impulse_id),
            ("truncateStructuredLabels", truncate_structured_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_dsp_response as _get_sample_dsp_response

    return _get_sample_dsp_response.read
