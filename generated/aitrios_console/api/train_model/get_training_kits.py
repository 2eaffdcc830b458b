# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_training_kits``: GET /models/training_kits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_training_kits_order_by import GetTrainingKitsOrderBy
    from ...models.get_training_kits_response_200 import GetTrainingKitsResponse200

OPERATION = Operation("get_training_kits", "GET", "/models/training_kits", idempotent=True)


def build(
    *,
    order_by: GetTrainingKitsOrderBy | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetTrainingKitsResponse200]:
    """The request of ``train_model.get_training_kits``, which documents the arguments."""
    return _request(
        OPERATION,
        "/models/training_kits",
        query=[
            ("order_by", order_by),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_training_kits_response_200 as _get_training_kits_response_200

    return _get_training_kits_response_200.read
