# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadCsvWizardUploadedFile``: GET /api/{projectId}/csv-wizard/uploaded-file/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "downloadCsvWizardUploadedFile",
    "GET",
    "/api/{projectId}/csv-wizard/uploaded-file/download",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
) -> Request[bytes]:
    """The request of ``projects.download_csv_wizard_uploaded_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/csv-wizard/uploaded-file/download",
    )
