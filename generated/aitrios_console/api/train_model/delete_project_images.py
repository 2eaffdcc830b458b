# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_project_images``: DELETE /model_projects/{project_id}/images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("delete_project_images", "DELETE", "/model_projects/{project_id}/images", idempotent=True)


def build(
    project_id: str,
    *,
    image_ids: str,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.delete_project_images``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/images",
        query=[
            ("image_ids", image_ids),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
