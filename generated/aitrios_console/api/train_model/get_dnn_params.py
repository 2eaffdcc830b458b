# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_dnn_params``: GET /models/{model_id}/dnn_params."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_dnn_params_response_200 import GetDnnParamsResponse200

OPERATION = Operation("get_dnn_params", "GET", "/models/{model_id}/dnn_params", idempotent=True)


def build(
    model_id: str,
    *,
    version_number: str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetDnnParamsResponse200]:
    """The request of ``train_model.get_dnn_params``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/dnn_params",
        query=[
            ("version_number", version_number),
            ("device_id", device_id),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_dnn_params_response_200 as _get_dnn_params_response_200

    return _get_dnn_params_response_200.read
