# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getUncroppedDownsampledSample``: GET /api/{projectId}/raw-data/{sampleId}/original."""

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
    "getUncroppedDownsampledSample", "GET", "/api/{projectId}/raw-data/{sampleId}/original", idempotent=True
)


def build(
    project_id: int,
    sample_id: int,
    *,
    limit_payload_values: int | None | Unset = UNSET,
    zoom_start: int | None | Unset = UNSET,
    zoom_end: int | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
    datastream_index: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    dataset_version_id: int | None | Unset = UNSET,
) -> Request[GetSampleDspResponse]:
    """The request of ``raw_data.get_uncropped_downsampled_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/{_segment(sample_id, 'sample_id')}/original",
        query=[
            ("limitPayloadValues", limit_payload_values),
            ("zoomStart", zoom_start),
            ("zoomEnd", zoom_end),
            ("impulseId", impulse_id),
            ("datastreamIndex", datastream_index),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("datasetVersionId", dataset_version_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_dsp_response as _get_sample_dsp_response

    return _get_sample_dsp_response.read
