# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadPretrainedModel``: GET /api/{projectId}/pretrained-model/download/{pretrainedModelDownloadType}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.download_pretrained_model_pretrained_model_download_type import (
        DownloadPretrainedModelPretrainedModelDownloadType,
    )

OPERATION = Operation(
    "downloadPretrainedModel",
    "GET",
    "/api/{projectId}/pretrained-model/download/{pretrainedModelDownloadType}",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
    pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``learn.download_pretrained_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/pretrained-model/download/{_segment(pretrained_model_download_type, 'pretrained_model_download_type')}",
        query=[
            ("impulseId", impulse_id),
        ],
    )
