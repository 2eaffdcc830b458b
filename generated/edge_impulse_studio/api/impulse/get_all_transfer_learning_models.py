# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAllTransferLearningModels``: GET /api/{projectId}/transfer-learning-models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_all_transfer_learning_models_response import GetAllTransferLearningModelsResponse

OPERATION = Operation(
    "getAllTransferLearningModels", "GET", "/api/{projectId}/transfer-learning-models", idempotent=True
)


def build(
    project_id: int,
) -> Request[GetAllTransferLearningModelsResponse]:
    """The request of ``impulse.get_all_transfer_learning_models``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/transfer-learning-models",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_all_transfer_learning_models_response as _get_all_transfer_learning_models_response

    return _get_all_transfer_learning_models_response.read
