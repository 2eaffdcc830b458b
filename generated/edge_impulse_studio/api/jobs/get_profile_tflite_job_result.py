# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getProfileTfliteJobResult``: GET /api/{projectId}/jobs/profile-tflite/{jobId}/result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.profile_tf_lite_response import ProfileTfLiteResponse

OPERATION = Operation(
    "getProfileTfliteJobResult", "GET", "/api/{projectId}/jobs/profile-tflite/{jobId}/result", idempotent=True
)


def build(
    project_id: int,
    job_id: int,
) -> Request[ProfileTfLiteResponse]:
    """The request of ``jobs.get_profile_tflite_job_result``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/profile-tflite/{_segment(job_id, 'job_id')}/result",
        read=_read,
    )


def _read() -> Reader:
    from ...models import profile_tf_lite_response as _profile_tf_lite_response

    return _profile_tf_lite_response.read
