# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_model``: DELETE /models/{model_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.delete_model_response_200 import DeleteModelResponse200

OPERATION = Operation("delete_model", "DELETE", "/models/{model_id}", idempotent=True)


def build(
    model_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeleteModelResponse200]:
    """The request of ``train_model.delete_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import delete_model_response_200 as _delete_model_response_200

    return _delete_model_response_200.read
