# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``calculateDataQualityMetrics``: POST /api/{projectId}/jobs/data-quality-metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.calculate_data_quality_metrics_request import CalculateDataQualityMetricsRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("calculateDataQualityMetrics", "POST", "/api/{projectId}/jobs/data-quality-metrics", job="id")


def build(
    project_id: int,
    *,
    body: CalculateDataQualityMetricsRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.calculate_data_quality_metrics``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/data-quality-metrics",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
