# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``upload_file``: POST /files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.upload_file_body import UploadFileBody
    from ...models.upload_file_response_200 import UploadFileResponse200

OPERATION = Operation("upload_file", "POST", "/files")


def build(
    *,
    body: UploadFileBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[UploadFileResponse200]:
    """The request of ``utility.upload_file``, which documents the arguments."""
    return _request(
        OPERATION,
        "/files",
        query=[
            ("grant_type", grant_type),
        ],
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import upload_file_response_200 as _upload_file_response_200

    return _upload_file_response_200.read
