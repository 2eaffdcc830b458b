# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getCurrentUserProjects``: GET /api/user/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.get_user_projects_response import GetUserProjectsResponse

OPERATION = Operation("getCurrentUserProjects", "GET", "/api/user/projects", idempotent=True)


def build() -> Request[GetUserProjectsResponse]:
    """The request of ``user.get_current_user_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/projects",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_user_projects_response as _get_user_projects_response

    return _get_user_projects_response.read
