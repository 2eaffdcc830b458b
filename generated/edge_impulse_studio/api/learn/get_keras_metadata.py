# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getKerasMetadata``: GET /api/{projectId}/training/keras/{learnId}/metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.keras_model_metadata_response import KerasModelMetadataResponse

OPERATION = Operation("getKerasMetadata", "GET", "/api/{projectId}/training/keras/{learnId}/metadata", idempotent=True)


def build(
    project_id: int,
    learn_id: int,
    *,
    exclude_labels: bool | None | Unset = UNSET,
) -> Request[KerasModelMetadataResponse]:
    """The request of ``learn.get_keras_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/keras/{_segment(learn_id, 'learn_id')}/metadata",
        query=[
            ("excludeLabels", exclude_labels),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import keras_model_metadata_response as _keras_model_metadata_response

    return _keras_model_metadata_response.read
