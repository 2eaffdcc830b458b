# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startImportDataFromProjectJob``: POST /api/{projectId}/jobs/import-data-from-project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.import_data_from_another_project_job_request import ImportDataFromAnotherProjectJobRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "startImportDataFromProjectJob", "POST", "/api/{projectId}/jobs/import-data-from-project", job="id"
)


def build(
    project_id: int,
    *,
    body: ImportDataFromAnotherProjectJobRequest,
) -> Request[StartJobResponse]:
    """The request of ``jobs.start_import_data_from_project_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/import-data-from-project",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
