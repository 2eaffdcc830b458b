# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``uploadCsvWizardUploadedFile``: POST /api/{projectId}/csv-wizard/uploaded-file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.upload_csv_wizard_uploaded_file_request import UploadCsvWizardUploadedFileRequest

OPERATION = Operation("uploadCsvWizardUploadedFile", "POST", "/api/{projectId}/csv-wizard/uploaded-file")


def build(
    project_id: int,
    *,
    body: UploadCsvWizardUploadedFileRequest,
) -> Request[GenericApiResponse]:
    """The request of ``projects.upload_csv_wizard_uploaded_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/csv-wizard/uploaded-file",
        multipart=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
