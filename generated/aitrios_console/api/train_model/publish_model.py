# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``publish_model``: POST /models/{model_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.publish_model_response_200 import PublishModelResponse200

OPERATION = Operation("publish_model", "POST", "/models/{model_id}")


def build(
    model_id: str,
    *,
    device_id: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[PublishModelResponse200]:
    """The request of ``train_model.publish_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}",
        query=[
            ("device_id", device_id),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import publish_model_response_200 as _publish_model_response_200

    return _publish_model_response_200.read
