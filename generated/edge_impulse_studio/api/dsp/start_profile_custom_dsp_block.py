# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startProfileCustomDspBlock``: POST /api/{projectId}/dsp/{dspId}/profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_run_request_without_features_read_only import DspRunRequestWithoutFeaturesReadOnly
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("startProfileCustomDspBlock", "POST", "/api/{projectId}/dsp/{dspId}/profile", job="id")


def build(
    project_id: int,
    dsp_id: int,
    *,
    body: DspRunRequestWithoutFeaturesReadOnly,
) -> Request[StartJobResponse]:
    """The request of ``dsp.start_profile_custom_dsp_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/profile",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
