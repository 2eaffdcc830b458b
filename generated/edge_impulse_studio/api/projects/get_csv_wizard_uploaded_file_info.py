# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getCsvWizardUploadedFileInfo``: GET /api/{projectId}/csv-wizard/uploaded-file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_csv_wizard_uploaded_file_info import GetCsvWizardUploadedFileInfo

OPERATION = Operation(
    "getCsvWizardUploadedFileInfo", "GET", "/api/{projectId}/csv-wizard/uploaded-file", idempotent=True
)


def build(
    project_id: int,
) -> Request[GetCsvWizardUploadedFileInfo]:
    """The request of ``projects.get_csv_wizard_uploaded_file_info``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/csv-wizard/uploaded-file",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_csv_wizard_uploaded_file_info as _get_csv_wizard_uploaded_file_info

    return _get_csv_wizard_uploaded_file_info.read
