# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``sendUserFeedback``: POST /api/users/{userId}/feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.send_user_feedback_request import SendUserFeedbackRequest

OPERATION = Operation("sendUserFeedback", "POST", "/api/users/{userId}/feedback")


def build(
    user_id: int,
    *,
    body: SendUserFeedbackRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.send_user_feedback``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/feedback",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
