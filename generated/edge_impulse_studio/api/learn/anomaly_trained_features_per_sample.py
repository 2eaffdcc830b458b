# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``anomalyTrainedFeaturesPerSample``: GET /api/{projectId}/training/anomaly/{learnId}/features/get-graph/classification/{sampleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.anomaly_trained_features_response import AnomalyTrainedFeaturesResponse

OPERATION = Operation(
    "anomalyTrainedFeaturesPerSample",
    "GET",
    "/api/{projectId}/training/anomaly/{learnId}/features/get-graph/classification/{sampleId}",
    idempotent=True,
)


def build(
    project_id: int,
    learn_id: int,
    sample_id: int,
) -> Request[AnomalyTrainedFeaturesResponse]:
    """The request of ``learn.anomaly_trained_features_per_sample``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/anomaly/{_segment(learn_id, 'learn_id')}/features/get-graph/classification/{_segment(sample_id, 'sample_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import anomaly_trained_features_response as _anomaly_trained_features_response

    return _anomaly_trained_features_response.read
