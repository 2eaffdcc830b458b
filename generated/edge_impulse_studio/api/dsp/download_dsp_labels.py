# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadDspLabels``: GET /api/{projectId}/dsp-data/{dspId}/y/{category}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.raw_data_category import RawDataCategory

OPERATION = Operation(
    "downloadDspLabels", "GET", "/api/{projectId}/dsp-data/{dspId}/y/{category}", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
    category: RawDataCategory | str,
) -> Request[bytes]:
    """The request of ``dsp.download_dsp_labels``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp-data/{_segment(dsp_id, 'dsp_id')}/y/{_segment(category, 'category')}",
    )
