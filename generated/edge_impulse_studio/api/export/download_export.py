# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadExport``: GET /api/{projectId}/export/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation("downloadExport", "GET", "/api/{projectId}/export/download", answer="redirect", idempotent=True)


def build(
    project_id: int,
) -> Request[str]:
    """The request of ``export.download_export``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/export/download",
    )
