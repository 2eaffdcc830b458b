# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getWhitelabelDomain``: GET /api/whitelabel/{whitelabelIdentifier}/domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_whitelabel_domain_response import GetWhitelabelDomainResponse

OPERATION = Operation(
    "getWhitelabelDomain", "GET", "/api/whitelabel/{whitelabelIdentifier}/domain", auth=False, idempotent=True
)


def build(
    whitelabel_identifier: int,
) -> Request[GetWhitelabelDomainResponse]:
    """The request of ``whitelabels.get_whitelabel_domain``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/whitelabel/{_segment(whitelabel_identifier, 'whitelabel_identifier')}/domain",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_whitelabel_domain_response as _get_whitelabel_domain_response

    return _get_whitelabel_domain_response.read
