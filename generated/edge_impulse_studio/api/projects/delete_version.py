# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteVersion``: DELETE /api/{projectId}/versions/{versionId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("deleteVersion", "DELETE", "/api/{projectId}/versions/{versionId}", idempotent=True)


def build(
    project_id: int,
    version_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``projects.delete_version``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/versions/{_segment(version_id, 'version_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
