# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listAIActions``: GET /api/{projectId}/ai-actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_ai_actions_response import ListAIActionsResponse

OPERATION = Operation("listAIActions", "GET", "/api/{projectId}/ai-actions", idempotent=True)


def build(
    project_id: int,
) -> Request[ListAIActionsResponse]:
    """The request of ``projects.list_ai_actions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/ai-actions",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_ai_actions_response as _list_ai_actions_response

    return _list_ai_actions_response.read
