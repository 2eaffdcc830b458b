# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listEmailsCurrentUser``: GET /api/user/emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.list_email_response import ListEmailResponse

OPERATION = Operation("listEmailsCurrentUser", "GET", "/api/user/emails", idempotent=True)


def build() -> Request[ListEmailResponse]:
    """The request of ``user.list_emails_current_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/emails",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_email_response as _list_email_response

    return _list_email_response.read
