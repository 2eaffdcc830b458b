# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadPhotoUser``: POST /api/users/{userId}/photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.upload_user_photo_request import UploadUserPhotoRequest
    from ...models.upload_user_photo_response import UploadUserPhotoResponse

OPERATION = Operation("uploadPhotoUser", "POST", "/api/users/{userId}/photo")


def build(
    user_id: int,
    *,
    body: UploadUserPhotoRequest,
) -> Request[UploadUserPhotoResponse]:
    """The request of ``user.upload_photo_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/photo",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import upload_user_photo_response as _upload_user_photo_response

    return _upload_user_photo_response.read
