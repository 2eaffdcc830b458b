# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadCsvWizardUploadedFile``: GET /api/{projectId}/csv-wizard/uploaded-file/download."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation(
    "downloadCsvWizardUploadedFile", "GET", "/api/{projectId}/csv-wizard/uploaded-file/download", answer="bytes"
)


def build(
    project_id: int,
) -> Request[bytes]:
    """The request of ``projects.download_csv_wizard_uploaded_file``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/csv-wizard/uploaded-file/download",
    )
