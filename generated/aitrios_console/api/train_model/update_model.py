# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_model``: PATCH /models/{model_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("update_model", "PATCH", "/models/{model_id}")


def build(
    model_id: str,
    *,
    comment: str | None | Unset = UNSET,
    version_number: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.update_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}",
        query=[
            ("comment", comment),
            ("version_number", version_number),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
