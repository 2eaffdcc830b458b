# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createDeveloperProfile``: POST /api/user/create-developer-profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_developer_profile_response import CreateDeveloperProfileResponse

OPERATION = Operation("createDeveloperProfile", "POST", "/api/user/create-developer-profile")


def build() -> Request[CreateDeveloperProfileResponse]:
    """The request of ``user.create_developer_profile``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/create-developer-profile",
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_developer_profile_response as _create_developer_profile_response

    return _create_developer_profile_response.read
