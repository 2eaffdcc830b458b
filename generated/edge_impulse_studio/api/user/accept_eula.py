# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``acceptEula``: POST /api/user/accept-eula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.accept_eula_request import AcceptEulaRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("acceptEula", "POST", "/api/user/accept-eula")


def build(
    *,
    body: AcceptEulaRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.accept_eula``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/accept-eula",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
