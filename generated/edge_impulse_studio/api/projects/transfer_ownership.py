# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``transferOwnership``: POST /api/{projectId}/collaborators/transfer-ownership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_collaborator_request import AddCollaboratorRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("transferOwnership", "POST", "/api/{projectId}/collaborators/transfer-ownership")


def build(
    project_id: int,
    *,
    body: AddCollaboratorRequest,
) -> Request[GenericApiResponse]:
    """The request of ``projects.transfer_ownership``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/collaborators/transfer-ownership",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
