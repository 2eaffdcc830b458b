# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspFeatureImportance``: GET /api/{projectId}/dsp/{dspId}/features/importance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_feature_importance_response import DspFeatureImportanceResponse

OPERATION = Operation(
    "getDspFeatureImportance", "GET", "/api/{projectId}/dsp/{dspId}/features/importance", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
) -> Request[DspFeatureImportanceResponse]:
    """The request of ``dsp.get_dsp_feature_importance``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/features/importance",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_feature_importance_response as _dsp_feature_importance_response

    return _dsp_feature_importance_response.read
