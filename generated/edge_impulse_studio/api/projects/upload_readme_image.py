# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadReadmeImage``: POST /api/{projectId}/readme/upload-image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.upload_image_request import UploadImageRequest
    from ...models.upload_readme_image_response import UploadReadmeImageResponse

OPERATION = Operation("uploadReadmeImage", "POST", "/api/{projectId}/readme/upload-image")


def build(
    project_id: int,
    *,
    body: UploadImageRequest,
) -> Request[UploadReadmeImageResponse]:
    """The request of ``projects.upload_readme_image``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/readme/upload-image",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import upload_readme_image_response as _upload_readme_image_response

    return _upload_readme_image_response.read
