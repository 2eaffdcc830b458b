# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getWindowSettings``: GET /api/{projectId}/optimize/window-settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.window_settings_response import WindowSettingsResponse

OPERATION = Operation("getWindowSettings", "GET", "/api/{projectId}/optimize/window-settings", idempotent=True)


def build(
    project_id: int,
) -> Request[WindowSettingsResponse]:
    """The request of ``optimization.get_window_settings``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/window-settings",
        read=_read,
    )


def _read() -> Reader:
    from ...models import window_settings_response as _window_settings_response

    return _window_settings_response.read
