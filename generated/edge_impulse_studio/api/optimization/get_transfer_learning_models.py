# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getTransferLearningModels``: GET /api/{projectId}/optimize/transfer-learning-models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.optimize_transfer_learning_models_response import OptimizeTransferLearningModelsResponse

OPERATION = Operation(
    "getTransferLearningModels", "GET", "/api/{projectId}/optimize/transfer-learning-models", idempotent=True
)


def build(
    project_id: int,
) -> Request[OptimizeTransferLearningModelsResponse]:
    """The request of ``optimization.get_transfer_learning_models``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/transfer-learning-models",
        read=_read,
    )


def _read() -> Reader:
    from ...models import optimize_transfer_learning_models_response as _optimize_transfer_learning_models_response

    return _optimize_transfer_learning_models_response.read
