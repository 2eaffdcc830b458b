# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createProject``: POST /api/projects/create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_project_request import CreateProjectRequest
    from ...models.create_project_response import CreateProjectResponse

OPERATION = Operation("createProject", "POST", "/api/projects/create")


def build(
    *,
    body: CreateProjectRequest,
) -> Request[CreateProjectResponse]:
    """The request of ``projects.create_project``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/projects/create",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_project_response as _create_project_response

    return _create_project_response.read
