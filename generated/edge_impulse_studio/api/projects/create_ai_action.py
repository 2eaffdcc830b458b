# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createAIAction``: POST /api/{projectId}/ai-actions/create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation("createAIAction", "POST", "/api/{projectId}/ai-actions/create")


def build(
    project_id: int,
) -> Request[EntityCreatedResponse]:
    """The request of ``projects.create_ai_action``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/ai-actions/create",
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
