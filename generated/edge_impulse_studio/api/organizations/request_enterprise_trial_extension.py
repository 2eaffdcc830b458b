# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``requestEnterpriseTrialExtension``: POST /api/organizations/{organizationId}/trial/request-extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.enterprise_upgrade_or_trial_extension_request import EnterpriseUpgradeOrTrialExtensionRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "requestEnterpriseTrialExtension", "POST", "/api/organizations/{organizationId}/trial/request-extension"
)


def build(
    organization_id: int,
    *,
    body: EnterpriseUpgradeOrTrialExtensionRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organizations.request_enterprise_trial_extension``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/trial/request-extension",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
