# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSSODomainIdPs``: GET /api-sso/{usernameOrEmail}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_sso_domain_id_ps_response import GetSSODomainIdPsResponse

OPERATION = Operation("getSSODomainIdPs", "GET", "/api-sso/{usernameOrEmail}", auth=False, idempotent=True)


def build(
    username_or_email: str,
) -> Request[GetSSODomainIdPsResponse]:
    """The request of ``login.get_sso_domain_id_ps``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api-sso/{_segment(username_or_email, 'username_or_email')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_sso_domain_id_ps_response as _get_sso_domain_id_ps_response

    return _get_sso_domain_id_ps_response.read
