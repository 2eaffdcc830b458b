# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getNewAIAction``: GET /api/{projectId}/ai-actions/new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_ai_action_response import GetAIActionResponse

OPERATION = Operation("getNewAIAction", "GET", "/api/{projectId}/ai-actions/new", idempotent=True)


def build(
    project_id: int,
) -> Request[GetAIActionResponse]:
    """The request of ``projects.get_new_ai_action``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/ai-actions/new",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_ai_action_response as _get_ai_action_response

    return _get_ai_action_response.read
