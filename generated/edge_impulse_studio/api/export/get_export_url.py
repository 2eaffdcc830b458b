# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getExportUrl``: GET /api/{projectId}/export/get-url."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.export_get_url_response import ExportGetUrlResponse

OPERATION = Operation("getExportUrl", "GET", "/api/{projectId}/export/get-url", idempotent=True)


def build(
    project_id: int,
) -> Request[ExportGetUrlResponse]:
    """The request of ``export.get_export_url``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/export/get-url",
        read=_read,
    )


def _read() -> Reader:
    from ...models import export_get_url_response as _export_get_url_response

    return _export_get_url_response.read
