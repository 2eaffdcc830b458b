# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getCurrentUser``: GET /api/user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_user_response import GetUserResponse

OPERATION = Operation("getCurrentUser", "GET", "/api/user", idempotent=True)


def build(
    *,
    exclude_projects: bool | None | Unset = UNSET,
) -> Request[GetUserResponse]:
    """The request of ``user.get_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user",
        query=[
            ("excludeProjects", exclude_projects),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_user_response as _get_user_response

    return _get_user_response.read
