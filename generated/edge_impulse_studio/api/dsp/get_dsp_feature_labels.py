# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspFeatureLabels``: GET /api/{projectId}/dsp/{dspId}/features/labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_feature_labels_response import DspFeatureLabelsResponse

OPERATION = Operation("getDspFeatureLabels", "GET", "/api/{projectId}/dsp/{dspId}/features/labels", idempotent=True)


def build(
    project_id: int,
    dsp_id: int,
) -> Request[DspFeatureLabelsResponse]:
    """The request of ``dsp.get_dsp_feature_labels``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/features/labels",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_feature_labels_response as _dsp_feature_labels_response

    return _dsp_feature_labels_response.read
