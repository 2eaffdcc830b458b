# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_project_untagged_images``: GET /model_projects/{project_id}/tags/untagged_images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_project_untagged_images_image_size_type import GetProjectUntaggedImagesImageSizeType
    from ...models.get_project_untagged_images_order_by import GetProjectUntaggedImagesOrderBy
    from ...models.get_project_untagged_images_response_200 import GetProjectUntaggedImagesResponse200

OPERATION = Operation(
    "get_project_untagged_images", "GET", "/model_projects/{project_id}/tags/untagged_images", idempotent=True
)


def build(
    project_id: str,
    *,
    iteration_id: str | None | Unset = UNSET,
    number_of_images: int | None | Unset = UNSET,
    skip: int | None | Unset = UNSET,
    order_by: GetProjectUntaggedImagesOrderBy | str | None | Unset = UNSET,
    image_size_type: GetProjectUntaggedImagesImageSizeType | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetProjectUntaggedImagesResponse200]:
    """The request of ``train_model.get_project_untagged_images``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/tags/untagged_images",
        query=[
            ("iteration_id", iteration_id),
            ("number_of_images", number_of_images),
            ("skip", skip),
            ("order_by", order_by),
            ("image_size_type", image_size_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_project_untagged_images_response_200 as _get_project_untagged_images_response_200

    return _get_project_untagged_images_response_200.read
