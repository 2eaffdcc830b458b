# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``runDspSampleSliceReadOnly``: GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run/readonly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dsp_run_response_with_sample import DspRunResponseWithSample

OPERATION = Operation(
    "runDspSampleSliceReadOnly",
    "GET",
    "/api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run/readonly",
    idempotent=True,
)


def build(
    project_id: int,
    dsp_id: int,
    sample_id: int,
    *,
    slice_start: int,
    slice_end: int | None | Unset = UNSET,
) -> Request[DspRunResponseWithSample]:
    """The request of ``dsp.run_dsp_sample_slice_read_only``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/raw-data/{_segment(sample_id, 'sample_id')}/slice/run/readonly",
        query=[
            ("sliceStart", slice_start),
            ("sliceEnd", slice_end),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_run_response_with_sample as _dsp_run_response_with_sample

    return _dsp_run_response_with_sample.read
