# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``projectDismissNotification``: POST /api/{projectId}/dismiss-notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.project_dismiss_notification_request import ProjectDismissNotificationRequest

OPERATION = Operation("projectDismissNotification", "POST", "/api/{projectId}/dismiss-notification")


def build(
    project_id: int,
    *,
    body: ProjectDismissNotificationRequest,
) -> Request[GenericApiResponse]:
    """The request of ``projects.project_dismiss_notification``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dismiss-notification",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
