# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``deploy_by_configuration``: POST /deploy_configs/{config_id}/apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deploy_by_configuration_json_body import DeployByConfigurationJsonBody
    from ...models.deploy_success_response import DeploySuccessResponse

OPERATION = Operation("deploy_by_configuration", "POST", "/deploy_configs/{config_id}/apply")


def build(
    config_id: str,
    *,
    body: DeployByConfigurationJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeploySuccessResponse]:
    """The request of ``deploy.deploy_by_configuration``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/deploy_configs/{_segment(config_id, 'config_id')}/apply",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import deploy_success_response as _deploy_success_response

    return _deploy_success_response.read
