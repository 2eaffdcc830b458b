# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadPhotoCurrentUser``: POST /api/user/photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.upload_user_photo_request import UploadUserPhotoRequest
    from ...models.upload_user_photo_response import UploadUserPhotoResponse

OPERATION = Operation("uploadPhotoCurrentUser", "POST", "/api/user/photo")


def build(
    *,
    body: UploadUserPhotoRequest,
) -> Request[UploadUserPhotoResponse]:
    """The request of ``user.upload_photo_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/photo",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import upload_user_photo_response as _upload_user_photo_response

    return _upload_user_photo_response.read
