# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``clearAIActionsProposedChanges``: GET /api/{projectId}/ai-actions/{actionId}/clear-proposed-changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request, request, segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "clearAIActionsProposedChanges", "GET", "/api/{projectId}/ai-actions/{actionId}/clear-proposed-changes"
)


def build(
    project_id: int,
    action_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``projects.clear_ai_actions_proposed_changes``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/ai-actions/{segment(action_id, 'action_id')}/clear-proposed-changes",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
