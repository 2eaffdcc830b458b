# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``runDspOnFeaturesArray``: POST /api/{projectId}/dsp/{dspId}/run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_run_request_with_features import DspRunRequestWithFeatures
    from ...models.dsp_run_response import DspRunResponse

OPERATION = Operation("runDspOnFeaturesArray", "POST", "/api/{projectId}/dsp/{dspId}/run")


def build(
    project_id: int,
    dsp_id: int,
    *,
    body: DspRunRequestWithFeatures,
) -> Request[DspRunResponse]:
    """The request of ``dsp.run_dsp_on_features_array``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/run",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_run_response as _dsp_run_response

    return _dsp_run_response.read
