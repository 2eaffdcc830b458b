# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_project_images_by_id``: GET /model_projects/{project_id}/images/id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_project_images_by_id_image_size_type import GetProjectImagesByIdImageSizeType
    from ...models.get_project_images_by_id_response_200 import GetProjectImagesByIdResponse200

OPERATION = Operation("get_project_images_by_id", "GET", "/model_projects/{project_id}/images/id", idempotent=True)


def build(
    project_id: str,
    *,
    image_ids: str,
    iteration_id: str | None | Unset = UNSET,
    image_size_type: GetProjectImagesByIdImageSizeType | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetProjectImagesByIdResponse200]:
    """The request of ``train_model.get_project_images_by_id``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/images/id",
        query=[
            ("image_ids", image_ids),
            ("iteration_id", iteration_id),
            ("image_size_type", image_size_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_project_images_by_id_response_200 as _get_project_images_by_id_response_200

    return _get_project_images_by_id_response_200.read
