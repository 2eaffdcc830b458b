# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setImpulseThresholds``: POST /api/{projectId}/impulse/{impulseId}/set-thresholds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.set_impulse_thresholds_request import SetImpulseThresholdsRequest
    from ...models.set_impulse_thresholds_response import SetImpulseThresholdsResponse

OPERATION = Operation("setImpulseThresholds", "POST", "/api/{projectId}/impulse/{impulseId}/set-thresholds")


def build(
    project_id: int,
    impulse_id: int,
    *,
    body: SetImpulseThresholdsRequest,
) -> Request[SetImpulseThresholdsResponse]:
    """The request of ``impulse.set_impulse_thresholds``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/impulse/{_segment(impulse_id, 'impulse_id')}/set-thresholds",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import set_impulse_thresholds_response as _set_impulse_thresholds_response

    return _set_impulse_thresholds_response.read
