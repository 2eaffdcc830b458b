# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLabelNoiseData``: GET /api/{projectId}/raw-data/data-quality/label-noise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_label_noise_data_response import GetLabelNoiseDataResponse

OPERATION = Operation("getLabelNoiseData", "GET", "/api/{projectId}/raw-data/data-quality/label-noise", idempotent=True)


def build(
    project_id: int,
) -> Request[GetLabelNoiseDataResponse]:
    """The request of ``raw_data.get_label_noise_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/data-quality/label-noise",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_label_noise_data_response as _get_label_noise_data_response

    return _get_label_noise_data_response.read
