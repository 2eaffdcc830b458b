# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadKerasExport``: GET /api/{projectId}/training/keras/{learnId}/download-export."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation(
    "downloadKerasExport", "GET", "/api/{projectId}/training/keras/{learnId}/download-export", answer="bytes"
)


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.download_keras_export``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/training/keras/{segment(learn_id, 'learn_id')}/download-export",
    )
