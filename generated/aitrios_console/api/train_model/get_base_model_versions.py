# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_base_model_versions``: GET /models/{model_id}/base/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_base_model_versions_scope import GetBaseModelVersionsScope
    from ...models.model_info import ModelInfo

OPERATION = Operation("get_base_model_versions", "GET", "/models/{model_id}/base/versions", idempotent=True)


def build(
    model_id: str,
    *,
    version_number: str | None | Unset = UNSET,
    scope: GetBaseModelVersionsScope | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[ModelInfo]:
    """The request of ``train_model.get_base_model_versions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/base/versions",
        query=[
            ("version_number", version_number),
            ("scope", scope),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import model_info as _model_info

    return _model_info.read
