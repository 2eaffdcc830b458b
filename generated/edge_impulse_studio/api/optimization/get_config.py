# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getConfig``: GET /api/{projectId}/optimize/config."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.optimize_config_response import OptimizeConfigResponse

OPERATION = Operation("getConfig", "GET", "/api/{projectId}/optimize/config", idempotent=True)


def build(
    project_id: int,
) -> Request[OptimizeConfigResponse]:
    """The request of ``optimization.get_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/config",
        read=_read,
    )


def _read() -> Reader:
    from ...models import optimize_config_response as _optimize_config_response

    return _optimize_config_response.read
