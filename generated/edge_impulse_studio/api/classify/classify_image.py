# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classifyImage``: POST /api/{projectId}/classify/image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.test_pretrained_model_response import TestPretrainedModelResponse
    from ...models.upload_image_request import UploadImageRequest

OPERATION = Operation("classifyImage", "POST", "/api/{projectId}/classify/image")


def build(
    project_id: int,
    *,
    body: UploadImageRequest,
    impulse_id: int | None | Unset = UNSET,
) -> Request[TestPretrainedModelResponse]:
    """The request of ``classify.classify_image``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/classify/image",
        query=[
            ("impulseId", impulse_id),
        ],
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import test_pretrained_model_response as _test_pretrained_model_response

    return _test_pretrained_model_response.read
