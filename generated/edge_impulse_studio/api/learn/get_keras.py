# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getKeras``: GET /api/{projectId}/training/keras/{learnId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.keras_response import KerasResponse

OPERATION = Operation("getKeras", "GET", "/api/{projectId}/training/keras/{learnId}", idempotent=True)


def build(
    project_id: int,
    learn_id: int,
) -> Request[KerasResponse]:
    """The request of ``learn.get_keras``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/keras/{_segment(learn_id, 'learn_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import keras_response as _keras_response

    return _keras_response.read
