# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadDspData``: GET /api/{projectId}/dsp-data/{dspId}/x/{category}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.raw_data_category import RawDataCategory

OPERATION = Operation(
    "downloadDspData", "GET", "/api/{projectId}/dsp-data/{dspId}/x/{category}", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
    category: RawDataCategory | str,
    *,
    raw: bool | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``dsp.download_dsp_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp-data/{_segment(dsp_id, 'dsp_id')}/x/{_segment(category, 'category')}",
        query=[
            ("raw", raw),
        ],
    )
