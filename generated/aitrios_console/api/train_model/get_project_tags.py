# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_project_tags``: GET /model_projects/{project_id}/tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_project_tags_order_by import GetProjectTagsOrderBy
    from ...models.get_project_tags_response_200 import GetProjectTagsResponse200

OPERATION = Operation("get_project_tags", "GET", "/model_projects/{project_id}/tags", idempotent=True)


def build(
    project_id: str,
    *,
    iteration_id: str | None | Unset = UNSET,
    order_by: GetProjectTagsOrderBy | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetProjectTagsResponse200]:
    """The request of ``train_model.get_project_tags``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/tags",
        query=[
            ("iteration_id", iteration_id),
            ("order_by", order_by),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_project_tags_response_200 as _get_project_tags_response_200

    return _get_project_tags_response_200.read
