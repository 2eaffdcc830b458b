# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startRestoreJobFromPublic``: POST /api/{projectId}/jobs/restore/from-public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.restore_project_from_public_request import RestoreProjectFromPublicRequest

OPERATION = Operation("startRestoreJobFromPublic", "POST", "/api/{projectId}/jobs/restore/from-public")


def build(
    project_id: int,
    *,
    body: RestoreProjectFromPublicRequest,
) -> Request[GenericApiResponse]:
    """The request of ``jobs.start_restore_job_from_public``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/jobs/restore/from-public",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
