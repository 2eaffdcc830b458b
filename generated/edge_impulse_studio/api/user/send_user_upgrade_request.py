# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``sendUserUpgradeRequest``: POST /api/users/{userId}/upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.enterprise_upgrade_or_trial_extension_request import EnterpriseUpgradeOrTrialExtensionRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("sendUserUpgradeRequest", "POST", "/api/users/{userId}/upgrade")


def build(
    user_id: int,
    *,
    body: EnterpriseUpgradeOrTrialExtensionRequest,
) -> Request[GenericApiResponse]:
    """The request of ``user.send_user_upgrade_request``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/users/{_segment(user_id, 'user_id')}/upgrade",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
