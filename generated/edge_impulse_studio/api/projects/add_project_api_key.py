# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addProjectApiKey``: POST /api/{projectId}/apikeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.add_api_key_response import AddApiKeyResponse
    from ...models.add_project_api_key_request import AddProjectApiKeyRequest

OPERATION = Operation("addProjectApiKey", "POST", "/api/{projectId}/apikeys")


def build(
    project_id: int,
    *,
    body: AddProjectApiKeyRequest,
) -> Request[AddApiKeyResponse]:
    """The request of ``projects.add_project_api_key``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/apikeys",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import add_api_key_response as _add_api_key_response

    return _add_api_key_response.read
