# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPerformanceCalibrationStatus``: GET /api/{projectId}/performance-calibration/status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_performance_calibration_status_response import GetPerformanceCalibrationStatusResponse

OPERATION = Operation(
    "getPerformanceCalibrationStatus", "GET", "/api/{projectId}/performance-calibration/status", idempotent=True
)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetPerformanceCalibrationStatusResponse]:
    """The request of ``performance_calibration.get_performance_calibration_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/performance-calibration/status",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_performance_calibration_status_response as _get_performance_calibration_status_response

    return _get_performance_calibration_status_response.read
