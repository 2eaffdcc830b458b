# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deletePerformanceCalibrationSavedParameters``: DELETE /api/{projectId}/performance-calibration/parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deletePerformanceCalibrationSavedParameters",
    "DELETE",
    "/api/{projectId}/performance-calibration/parameters",
    idempotent=True,
)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GenericApiResponse]:
    """The request of ``performance_calibration.delete_performance_calibration_saved_parameters``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/performance-calibration/parameters",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
