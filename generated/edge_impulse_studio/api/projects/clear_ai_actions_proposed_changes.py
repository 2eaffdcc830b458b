# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``clearAIActionsProposedChanges``: GET /api/{projectId}/ai-actions/{actionId}/clear-proposed-changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "clearAIActionsProposedChanges",
    "GET",
    "/api/{projectId}/ai-actions/{actionId}/clear-proposed-changes",
    idempotent=True,
)


def build(
    project_id: int,
    action_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``projects.clear_ai_actions_proposed_changes``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/ai-actions/{_segment(action_id, 'action_id')}/clear-proposed-changes",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
