# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addCollaborator``: POST /api/{projectId}/collaborators/add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_collaborator_request import AddCollaboratorRequest
    from ...models.entity_created_response import EntityCreatedResponse

OPERATION = Operation("addCollaborator", "POST", "/api/{projectId}/collaborators/add")


def build(
    project_id: int,
    *,
    body: AddCollaboratorRequest,
) -> Request[EntityCreatedResponse]:
    """The request of ``projects.add_collaborator``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/collaborators/add",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import entity_created_response as _entity_created_response

    return _entity_created_response.read
