# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listEnterpriseTrialsUser``: GET /api/users/{userId}/trials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_enterprise_trials_response import ListEnterpriseTrialsResponse

OPERATION = Operation("listEnterpriseTrialsUser", "GET", "/api/users/{userId}/trials", idempotent=True)


def build(
    user_id: int,
) -> Request[ListEnterpriseTrialsResponse]:
    """The request of ``user.list_enterprise_trials_user``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/trials",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_enterprise_trials_response as _list_enterprise_trials_response

    return _list_enterprise_trials_response.read
