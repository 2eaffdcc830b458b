# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_model_status_func``: GET /models/{model_id}/devices/{device_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_device_model_status_func_latest_type import GetDeviceModelStatusFuncLatestType
    from ...models.model_info import ModelInfo

OPERATION = Operation("get_device_model_status_func", "GET", "/models/{model_id}/devices/{device_id}", idempotent=True)


def build(
    model_id: str,
    device_id: str,
    *,
    latest_type: GetDeviceModelStatusFuncLatestType | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[ModelInfo]:
    """The request of ``train_model.get_device_model_status_func``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/devices/{_segment(device_id, 'device_id')}",
        query=[
            ("latest_type", latest_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import model_info as _model_info

    return _model_info.read
