# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_base_project``: POST /model_projects/base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("create_base_project", "POST", "/model_projects/base")


def build(
    *,
    project_name: str,
    training_kit: str,
    comment: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.create_base_project``, which documents the arguments."""
    return _request(
        OPERATION,
        "/model_projects/base",
        query=[
            ("project_name", project_name),
            ("training_kit", training_kit),
            ("comment", comment),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
