# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``import_base_model``: POST /models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.import_base_model_by_file_id import ImportBaseModelByFileId
    from ...models.import_base_model_by_url import ImportBaseModelByUrl
    from ...models.success_response import SuccessResponse

OPERATION = Operation("import_base_model", "POST", "/models")


def build(
    *,
    body: ImportBaseModelByUrl | ImportBaseModelByFileId,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.import_base_model``, which documents the arguments."""
    return _request(
        OPERATION,
        "/models",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
