# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``requestEnterpriseLimitsIncrease``: POST /api/organizations/{organizationId}/limits-request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.enterprise_limits_increase_request import EnterpriseLimitsIncreaseRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("requestEnterpriseLimitsIncrease", "POST", "/api/organizations/{organizationId}/limits-request")


def build(
    organization_id: int,
    *,
    body: EnterpriseLimitsIncreaseRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.request_enterprise_limits_increase``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/limits-request",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
