# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deletePhotoCurrentUser``: DELETE /api/user/photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("deletePhotoCurrentUser", "DELETE", "/api/user/photo", idempotent=True)


def build() -> Request[GenericApiResponse]:
    """The request of ``user.delete_photo_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/photo",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
