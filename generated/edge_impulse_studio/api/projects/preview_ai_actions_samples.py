# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``previewAIActionsSamples``: POST /api/{projectId}/ai-actions/{actionId}/preview-samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_samples_response import ListSamplesResponse
    from ...models.preview_ai_actions_samples_request import PreviewAIActionsSamplesRequest

OPERATION = Operation("previewAIActionsSamples", "POST", "/api/{projectId}/ai-actions/{actionId}/preview-samples")


def build(
    project_id: int,
    action_id: int,
    *,
    body: PreviewAIActionsSamplesRequest,
) -> Request[ListSamplesResponse]:
    """The request of ``projects.preview_ai_actions_samples``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/ai-actions/{_segment(action_id, 'action_id')}/preview-samples",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_samples_response as _list_samples_response

    return _list_samples_response.read
