# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startTensorBoardSession``: POST /api/{projectId}/integrations/tensorboard/start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_integration_session_response import StartIntegrationSessionResponse
    from ...models.start_tensor_board_session_request import StartTensorBoardSessionRequest

OPERATION = Operation("startTensorBoardSession", "POST", "/api/{projectId}/integrations/tensorboard/start")


def build(
    project_id: int,
    *,
    body: StartTensorBoardSessionRequest,
) -> Request[StartIntegrationSessionResponse]:
    """The request of ``integrations.start_tensor_board_session``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/integrations/tensorboard/start",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_integration_session_response as _start_integration_session_response

    return _start_integration_session_response.read
