# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPerformanceAllVariants``: GET /api/{projectId}/dsp/{dspId}/performance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_performance_all_variants_response import DspPerformanceAllVariantsResponse

OPERATION = Operation("getPerformanceAllVariants", "GET", "/api/{projectId}/dsp/{dspId}/performance", idempotent=True)


def build(
    project_id: int,
    dsp_id: int,
) -> Request[DspPerformanceAllVariantsResponse]:
    """The request of ``dsp.get_performance_all_variants``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/performance",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_performance_all_variants_response as _dsp_performance_all_variants_response

    return _dsp_performance_all_variants_response.read
