# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateDeploymentTargets``: POST /api/whitelabel/{whitelabelIdentifier}/deploymentTargets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_whitelabel_deployment_targets_request import UpdateWhitelabelDeploymentTargetsRequest

OPERATION = Operation("updateDeploymentTargets", "POST", "/api/whitelabel/{whitelabelIdentifier}/deploymentTargets")


def build(
    whitelabel_identifier: int,
    *,
    body: UpdateWhitelabelDeploymentTargetsRequest,
) -> Request[GenericApiResponse]:
    """The request of ``whitelabels.update_deployment_targets``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/whitelabel/{_segment(whitelabel_identifier, 'whitelabel_identifier')}/deploymentTargets",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
