# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSocketToken``: GET /api/{projectId}/socket-token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.socket_token_response import SocketTokenResponse

OPERATION = Operation("getSocketToken", "GET", "/api/{projectId}/socket-token", idempotent=True)


def build(
    project_id: int,
) -> Request[SocketTokenResponse]:
    """The request of ``projects.get_socket_token``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/socket-token",
        read=_read,
    )


def _read() -> Reader:
    from ...models import socket_token_response as _socket_token_response

    return _socket_token_response.read
