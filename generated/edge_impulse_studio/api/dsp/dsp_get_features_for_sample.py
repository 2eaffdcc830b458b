# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``dspGetFeaturesForSample``: GET /api/{projectId}/dsp/{dspId}/features/get-graph/classification/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_sample_features_response import DspSampleFeaturesResponse

OPERATION = Operation(
    "dspGetFeaturesForSample",
    "GET",
    "/api/{projectId}/dsp/{dspId}/features/get-graph/classification/{sampleId}",
    idempotent=True,
)


def build(
    project_id: int,
    dsp_id: int,
    sample_id: int,
) -> Request[DspSampleFeaturesResponse]:
    """The request of ``dsp.dsp_get_features_for_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/features/get-graph/classification/{_segment(sample_id, 'sample_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_sample_features_response as _dsp_sample_features_response

    return _dsp_sample_features_response.read
