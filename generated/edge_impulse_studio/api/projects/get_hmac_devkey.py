# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getHmacDevkey``: GET /api/{projectId}/devkeys/hmac."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_hmac_devkey_response import GetHmacDevkeyResponse

OPERATION = Operation("getHmacDevkey", "GET", "/api/{projectId}/devkeys/hmac", idempotent=True)


def build(
    project_id: int,
) -> Request[GetHmacDevkeyResponse]:
    """The request of ``projects.get_hmac_devkey``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/devkeys/hmac",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_hmac_devkey_response as _get_hmac_devkey_response

    return _get_hmac_devkey_response.read
