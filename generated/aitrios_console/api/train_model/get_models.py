# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_models``: GET /models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_models_latest_type import GetModelsLatestType
    from ...models.get_models_model_platform import GetModelsModelPlatform
    from ...models.get_models_project_type import GetModelsProjectType
    from ...models.get_models_response_200 import GetModelsResponse200

OPERATION = Operation("get_models", "GET", "/models", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    model_id: str | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
    project_name: str | None | Unset = UNSET,
    model_platform: GetModelsModelPlatform | str | None | Unset = UNSET,
    project_type: GetModelsProjectType | str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    latest_type: GetModelsLatestType | str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetModelsResponse200]:
    """The request of ``train_model.get_models``, which documents the arguments."""
    return _request(
        OPERATION,
        "/models",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("model_id", model_id),
            ("comment", comment),
            ("project_name", project_name),
            ("model_platform", model_platform),
            ("project_type", project_type),
            ("device_id", device_id),
            ("latest_type", latest_type),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_models_response_200 as _get_models_response_200

    return _get_models_response_200.read
