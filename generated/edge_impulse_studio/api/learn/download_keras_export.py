# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadKerasExport``: GET /api/{projectId}/training/keras/{learnId}/download-export."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadKerasExport",
    "GET",
    "/api/{projectId}/training/keras/{learnId}/download-export",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.download_keras_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/keras/{_segment(learn_id, 'learn_id')}/download-export",
    )
