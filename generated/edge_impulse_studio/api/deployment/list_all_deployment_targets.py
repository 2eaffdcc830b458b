# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listAllDeploymentTargets``: GET /api/deployment/targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.deployment_targets_response import DeploymentTargetsResponse

OPERATION = Operation("listAllDeploymentTargets", "GET", "/api/deployment/targets", idempotent=True)


def build() -> Request[DeploymentTargetsResponse]:
    """The request of ``deployment.list_all_deployment_targets``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/deployment/targets",
        read=_read,
    )


def _read() -> Reader:
    from ...models import deployment_targets_response as _deployment_targets_response

    return _deployment_targets_response.read
