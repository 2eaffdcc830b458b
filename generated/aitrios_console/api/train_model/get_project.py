# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_project``: GET /model_projects/{project_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.model_project_info import ModelProjectInfo

OPERATION = Operation("get_project", "GET", "/model_projects/{project_name}", idempotent=True)


def build(
    project_name: str,
    *,
    include_training_flg: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[ModelProjectInfo]:
    """The request of ``train_model.get_project``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_name, 'project_name')}",
        query=[
            ("include_training_flg", include_training_flg),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import model_project_info as _model_project_info

    return _model_project_info.read
