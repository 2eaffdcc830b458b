# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setProjectFileSizeLimit``: POST /api/{projectId}/dsp-file-size-limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.set_project_dsp_file_size_request import SetProjectDspFileSizeRequest

OPERATION = Operation("setProjectFileSizeLimit", "POST", "/api/{projectId}/dsp-file-size-limit")


def build(
    project_id: int,
    *,
    body: SetProjectDspFileSizeRequest,
) -> Request[GenericApiResponse]:
    """The request of ``projects.set_project_file_size_limit``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp-file-size-limit",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
