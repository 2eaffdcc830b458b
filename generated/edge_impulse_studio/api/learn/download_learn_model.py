# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadLearnModel``: GET /api/{projectId}/learn-data/{learnId}/model/{modelDownloadId}."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadLearnModel",
    "GET",
    "/api/{projectId}/learn-data/{learnId}/model/{modelDownloadId}",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
    learn_id: int,
    model_download_id: str,
) -> Request[bytes]:
    """The request of ``learn.download_learn_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/learn-data/{_segment(learn_id, 'learn_id')}/model/{_segment(model_download_id, 'model_download_id')}",
    )
