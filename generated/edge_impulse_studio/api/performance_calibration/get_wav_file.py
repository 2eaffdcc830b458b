# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getWavFile``: GET /api/{projectId}/performance-calibration/wav."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "getWavFile", "GET", "/api/{projectId}/performance-calibration/wav", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``performance_calibration.get_wav_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/performance-calibration/wav",
        query=[
            ("impulseId", impulse_id),
        ],
    )
