# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``generateFeaturesJob``: POST /api/{projectId}/jobs/generate-features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generate_features_request import GenerateFeaturesRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("generateFeaturesJob", "POST", "/api/{projectId}/jobs/generate-features", job="id")


def build(
    project_id: int,
    *,
    body: GenerateFeaturesRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.generate_features_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/generate-features",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
