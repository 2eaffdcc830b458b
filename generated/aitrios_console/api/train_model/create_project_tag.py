# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_project_tag``: POST /model_projects/{project_id}/tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_project_tag_response_200 import CreateProjectTagResponse200

OPERATION = Operation("create_project_tag", "POST", "/model_projects/{project_id}/tags")


def build(
    project_id: str,
    *,
    tag_name: str,
    description: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[CreateProjectTagResponse200]:
    """The request of ``train_model.create_project_tag``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/tags",
        query=[
            ("tag_name", tag_name),
            ("description", description),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_project_tag_response_200 as _create_project_tag_response_200

    return _create_project_tag_response_200.read
