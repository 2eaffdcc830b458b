# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAIActionsProposedChanges``: GET /api/{projectId}/raw-data/ai-actions-preview/{jobId}/proposed-changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_ai_actions_proposed_changes_response import GetAIActionsProposedChangesResponse

OPERATION = Operation(
    "getAIActionsProposedChanges",
    "GET",
    "/api/{projectId}/raw-data/ai-actions-preview/{jobId}/proposed-changes",
    idempotent=True,
)


def build(
    project_id: int,
    job_id: int,
) -> Request[GetAIActionsProposedChangesResponse]:
    """The request of ``raw_data.get_ai_actions_proposed_changes``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/raw-data/ai-actions-preview/{_segment(job_id, 'job_id')}/proposed-changes",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_ai_actions_proposed_changes_response as _get_ai_actions_proposed_changes_response

    return _get_ai_actions_proposed_changes_response.read
