# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspRawSample``: GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_sample_dsp_response import GetSampleDspResponse

OPERATION = Operation("getDspRawSample", "GET", "/api/{projectId}/dsp/{dspId}/raw-data/{sampleId}", idempotent=True)


def build(
    project_id: int,
    dsp_id: int,
    sample_id: int,
    *,
    limit_payload_values: int | None | Unset = UNSET,
    truncate_structured_labels: bool | None | Unset = UNSET,
    use_cached_upsampled_data: bool | None | Unset = UNSET,
) -> Request[GetSampleDspResponse]:
    """The request of ``dsp.get_dsp_raw_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/raw-data/{_segment(sample_id, 'sample_id')}",
        query=[
            ("limitPayloadValues", limit_payload_values),
            ("truncateStructuredLabels", truncate_structured_labels),
            ("useCachedUpsampledData", use_cached_upsampled_data),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sample_dsp_response as _get_sample_dsp_response

    return _get_sample_dsp_response.read
