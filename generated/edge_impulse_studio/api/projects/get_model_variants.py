# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getModelVariants``: GET /api/{projectId}/model-variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_model_variants_response import GetModelVariantsResponse

OPERATION = Operation("getModelVariants", "GET", "/api/{projectId}/model-variants", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetModelVariantsResponse]:
    """The request of ``projects.get_model_variants``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/model-variants",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_model_variants_response as _get_model_variants_response

    return _get_model_variants_response.read
