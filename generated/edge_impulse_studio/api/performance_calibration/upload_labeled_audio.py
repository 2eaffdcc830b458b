# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadLabeledAudio``: POST /api/{projectId}/performance-calibration/files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.performance_calibration_upload_labeled_audio_request import (
        PerformanceCalibrationUploadLabeledAudioRequest,
    )
    from ...models.performance_calibration_upload_labeled_audio_response import (
        PerformanceCalibrationUploadLabeledAudioResponse,
    )

OPERATION = Operation("uploadLabeledAudio", "POST", "/api/{projectId}/performance-calibration/files")


def build(
    project_id: int,
    *,
    body: PerformanceCalibrationUploadLabeledAudioRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[PerformanceCalibrationUploadLabeledAudioResponse]:
    """The request of ``performance_calibration.upload_labeled_audio``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/performance-calibration/files",
        query=[
            ("impulseId", impulse_id),
        ],
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        performance_calibration_upload_labeled_audio_response as _performance_calibration_upload_labeled_audio_response,
    )

    return _performance_calibration_upload_labeled_audio_response.read
