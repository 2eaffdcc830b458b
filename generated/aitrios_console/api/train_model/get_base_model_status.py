# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_base_model_status``: GET /models/{model_id}/base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_base_model_status_latest_type import GetBaseModelStatusLatestType
    from ...models.model_info import ModelInfo

OPERATION = Operation("get_base_model_status", "GET", "/models/{model_id}/base", idempotent=True)


def build(
    model_id: str,
    *,
    latest_type: GetBaseModelStatusLatestType | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[ModelInfo]:
    """The request of ``train_model.get_base_model_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/base",
        query=[
            ("latest_type", latest_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import model_info as _model_info

    return _model_info.read
