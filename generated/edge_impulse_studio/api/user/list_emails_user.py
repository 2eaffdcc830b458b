# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listEmailsUser``: GET /api/users/{userId}/emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_email_response import ListEmailResponse

OPERATION = Operation("listEmailsUser", "GET", "/api/users/{userId}/emails", idempotent=True)


def build(
    user_id: int,
) -> Request[ListEmailResponse]:
    """The request of ``user.list_emails_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/emails",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_email_response as _list_email_response

    return _list_email_response.read
