# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getPretrainedModelInfo``: GET /api/{projectId}/pretrained-model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_pretrained_model_response import GetPretrainedModelResponse

OPERATION = Operation("getPretrainedModelInfo", "GET", "/api/{projectId}/pretrained-model", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetPretrainedModelResponse]:
    """The request of ``learn.get_pretrained_model_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/pretrained-model",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_pretrained_model_response as _get_pretrained_model_response

    return _get_pretrained_model_response.read
