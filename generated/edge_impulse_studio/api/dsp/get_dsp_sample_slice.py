# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspSampleSlice``: GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice."""

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
    "getDspSampleSlice", "GET", "/api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
    sample_id: int,
    *,
    slice_start: int,
    slice_end: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
) -> Request[GetSampleDspResponse]:
    """The request of ``dsp.get_dsp_sample_slice``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/raw-data/{_segment(sample_id, 'sample_id')}/slice",
        query=[
            ("sliceStart", slice_start),
            ("sliceEnd", slice_end),
            ("truncateStructuredLabels", truncate_structured_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_dsp_response as _get_sample_dsp_response

    return _get_sample_dsp_response.read
