# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getTensorBoardSessionStatus``: GET /api/{projectId}/integrations/tensorboard/{resourceId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_integration_session_status_response import GetIntegrationSessionStatusResponse

OPERATION = Operation(
    "getTensorBoardSessionStatus", "GET", "/api/{projectId}/integrations/tensorboard/{resourceId}", idempotent=True
)


def build(
    project_id: int,
    resource_id: str,
) -> Request[GetIntegrationSessionStatusResponse]:
    """The request of ``integrations.get_tensor_board_session_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/integrations/tensorboard/{_segment(resource_id, 'resource_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_integration_session_status_response as _get_integration_session_status_response

    return _get_integration_session_status_response.read
