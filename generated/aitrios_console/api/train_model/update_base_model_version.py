# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_base_model_version``: PATCH /models/{model_id}/base/versions/{version_number}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.model import Model
    from ...models.update_base_model_version_json_body import UpdateBaseModelVersionJsonBody

OPERATION = Operation("update_base_model_version", "PATCH", "/models/{model_id}/base/versions/{version_number}")


def build(
    model_id: str,
    version_number: str,
    *,
    body: UpdateBaseModelVersionJsonBody | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[Model]:
    """The request of ``train_model.update_base_model_version``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/base/versions/{_segment(version_number, 'version_number')}",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import model as _model

    return _model.read
