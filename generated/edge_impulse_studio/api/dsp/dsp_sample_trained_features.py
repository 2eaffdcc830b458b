# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``dspSampleTrainedFeatures``: GET /api/{projectId}/dsp/{dspId}/features/get-graph/{category}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_trained_features_response import DspTrainedFeaturesResponse
    from ...models.raw_data_category import RawDataCategory

OPERATION = Operation(
    "dspSampleTrainedFeatures", "GET", "/api/{projectId}/dsp/{dspId}/features/get-graph/{category}", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
    category: RawDataCategory | str,
    *,
    feature_ax_1: int,
    feature_ax_2: int,
    feature_ax_3: int,
) -> Request[DspTrainedFeaturesResponse]:
    """The request of ``dsp.dsp_sample_trained_features``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/features/get-graph/{_segment(category, 'category')}",
        query=[
            ("featureAx1", feature_ax_1),
            ("featureAx2", feature_ax_2),
            ("featureAx3", feature_ax_3),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_trained_features_response as _dsp_trained_features_response

    return _dsp_trained_features_response.read
