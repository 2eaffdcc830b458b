# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAnomaly``: GET /api/{projectId}/training/anomaly/{learnId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.anomaly_config_response import AnomalyConfigResponse

OPERATION = Operation("getAnomaly", "GET", "/api/{projectId}/training/anomaly/{learnId}", idempotent=True)


def build(
    project_id: int,
    learn_id: int,
) -> Request[AnomalyConfigResponse]:
    """The request of ``learn.get_anomaly``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/anomaly/{_segment(learn_id, 'learn_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import anomaly_config_response as _anomaly_config_response

    return _anomaly_config_response.read
