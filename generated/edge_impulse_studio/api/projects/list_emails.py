# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listEmails``: GET /api/{projectId}/emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_email_response import ListEmailResponse

OPERATION = Operation("listEmails", "GET", "/api/{projectId}/emails", idempotent=True)


def build(
    project_id: int,
) -> Request[ListEmailResponse]:
    """The request of ``projects.list_emails``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/emails",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_email_response as _list_email_response

    return _list_email_response.read
