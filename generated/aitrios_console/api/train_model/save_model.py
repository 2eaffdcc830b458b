# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``save_model``: POST /model_projects/{project_name}/save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("save_model", "POST", "/model_projects/{project_name}/save")


def build(
    project_name: str,
    *,
    model_id: str | None | Unset = UNSET,
    initial_version_number: int | None | Unset = UNSET,
    functionality: str | None | Unset = UNSET,
    vendor_name: str | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.save_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_name, 'project_name')}/save",
        query=[
            ("model_id", model_id),
            ("initial_version_number", initial_version_number),
            ("functionality", functionality),
            ("vendor_name", vendor_name),
            ("comment", comment),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
